-- The whole is sold for an attached share of it (UB 8:9): of the price each part-owner is to have his share.
alter table egendom add column hela boolean not null default false;
alter table sakagare
    add column andel_taljare int check (andel_taljare > 0),
    add column andel_namnare int check (andel_namnare > andel_taljare);
