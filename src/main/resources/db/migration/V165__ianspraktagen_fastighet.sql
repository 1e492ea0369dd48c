-- What decides the place of the claim in land that was taken for an attached mortgage deed (UB 12:2); null for other property.
alter table ianspraktagen add column inskrivningsdag date, add column ordning int not null default 1, add column belopp_ore bigint check (belopp_ore > 0),
    add column tillagg_ore bigint not null default 0 check (tillagg_ore >= 0);
