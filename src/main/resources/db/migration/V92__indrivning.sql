-- Collecting an attached claim from whoever owes it (UB 6:3, 9:11-9:13; UF 6:11, 9:21).

create table indrivning (
    id              bigint generated always as identity primary key,
    mal_id          bigint not null references mal,
    egendom_id      bigint not null unique references egendom,
    utmatningsdag   date not null,
    sekundogaldenar text not null,
    idnummer        text,
    adress          text not null,
    -- the claim rests on a document that has been taken into keeping (UF 9:21 st 1)
    fordringsbevis  boolean not null default false,
    forfallen       boolean not null,
    -- agreed amount if it is paid early (UB 9:12)
    nedsatt_ore     bigint check (nedsatt_ore > 0),
    betald_ore      bigint not null default 0 check (betald_ore >= 0),
    betald_dag      date,
    status          text not null check (status in ('PAGAR', 'BETALD', 'EJ_BETALD'))
);
create index indrivning_mal on indrivning (mal_id, id);
