-- An appeal of the sale of real property (UB 18:7): until it is decided there is no deed of purchase and nothing is shared out (UB 12:44, 13:14 p 3).
create table fastighet_overklagande (
    id          bigint generated always as identity primary key,
    kop_id      bigint not null references fastighetskop,
    klagande    text not null,
    inkom       date not null,
    utgang      text check (utgang in ('STAR_FAST', 'UPPHAVD', 'FRANTRATT')),
    domstol     text,
    avgjord_dag date,
    skal        text,
    check ((utgang is null) = (avgjord_dag is null))
);
create index fastighet_overklagande_kop on fastighet_overklagande (kop_id, id);

-- What a security left for the down payment has yielded, when the buyer did not pay (UB 13:3).
alter table fastighetskop add column sakerhet_tagen_ore bigint check (sakerhet_tagen_ore >= 0);

-- A mortgagee may forgo payment out of what accessories have brought (UB 12:16).
alter table fastighet_ansprak add column avstar_tillbehor boolean not null default false;
alter table tillbehorssammantrade add column kostnader_ore bigint check (kostnader_ore >= 0);
