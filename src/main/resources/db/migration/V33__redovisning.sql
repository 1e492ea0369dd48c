-- Accounting for money that has come in to a case (UF 13:1-13:3, UB 13:1, 13:14, 13:20 a): one row for each time money waits to be paid out.

create table redovisning (
    id              bigint generated always as identity primary key,
    mal_id          bigint not null references mal,
    -- to whom: the applicant, or the debtor when more came in than was owed
    mottagare       text not null check (mottagare in ('SOKANDE', 'GALDENAR')),
    process_instans text not null unique,
    influten        date not null,
    -- a handläggare has found that nothing hinders payout, or set a day to try it again
    provad          boolean not null default false,
    provas_igen     date,
    utbetalningar   int not null default 0,
    utbetalt_ore    bigint not null default 0 check (utbetalt_ore >= 0),
    staten_ore      bigint not null default 0 check (staten_ore >= 0),
    avslutad        date,
    tid             timestamptz not null
);
create index redovisning_mal on redovisning (mal_id, id);

-- Running maintenance that is paid before it has fallen due may be paid out no earlier than close to that day (UB 13:1 st 2).
alter table avrakning add column ej_forfallet_ore bigint not null default 0;
alter table avrakning add column ej_forfallet_till date;
alter table avrakning add check (ej_forfallet_ore between 0 and lopande_ore and (ej_forfallet_till is null) = (ej_forfallet_ore = 0));
