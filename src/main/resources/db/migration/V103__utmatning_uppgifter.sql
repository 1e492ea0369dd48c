-- What else is known of attached property, as far as a section makes something of it (UF 6:6, 6:8, 6:11, 6:13, 6:16, 6:19-6:24; UB 4:22, 8:8).

alter table utmatning
    -- the special priority of the applicant's claim in it
    add column formansratt     text,
    -- the part that was attached, if not the whole
    add column andel           text,
    -- attached with reservation for a third party's right
    add column forbehall_tredje_man boolean not null default false,
    add column tullverket      boolean not null default false,
    -- the foreign authority, nominee, housing association or landowner that is told
    add column namngiven       text,
    add column namngiven_adress text,
    add column datapantbrev    boolean not null default false,
    add column begransad_effekt boolean not null default false,
    -- make, model, calibre, number, ammunition and how it is kept
    add column vapen           text,
    -- the authority of the region where the debtor lives (UF 6:7, until 2006-06-30)
    add column hemvistmyndighet text,
    add column hela_egendomen_dag date,
    -- on what ground it was lifted
    add column havd_grund      text;

-- The time to sue about it, or the suit, still runs: it may not be sold (UB 8:5).
alter table egendom add column tvist boolean not null default false;

-- Who is to sue about property, and how it went (UB 4:20-4:23, 4:26; 8:5).
create table egendomstvist (
    id            bigint generated always as identity primary key,
    utmatning_id  bigint not null references utmatning,
    grund         text not null check (grund in ('TREDJE_MAN', 'FORBEHALL', 'OVISSHET')),
    tredje_man    text not null,
    adress        text not null,
    skal          text not null,
    forelagd_dag  date,
    talan_dag     date,
    domstol       text,
    utfall        text check (utfall in ('BESTAR', 'RATTEN_FORLORAD', 'HAVS')),
    utfall_skal   text,
    check ((talan_dag is null) = (domstol is null)),
    check ((utfall is null) = (utfall_skal is null))
);
create index egendomstvist_utmatning on egendomstvist (utmatning_id, id);

-- A request that the whole be sold for an attached share (UB 8:8; UF 6:14).
create table andelsyrkande (
    id            bigint generated always as identity primary key,
    utmatning_id  bigint not null references utmatning,
    yrkat_av      text not null check (yrkat_av in ('SOKANDEN', 'GALDENAREN', 'DELAGARE')),
    namn          text not null,
    svarsdag      date not null,
    beslut        text check (beslut in ('BIFALL', 'AVSLAG')),
    beslut_skal   text,
    beslut_dag    date,
    check ((beslut is null) = (beslut_dag is null))
);
create index andelsyrkande_utmatning on andelsyrkande (utmatning_id, id);

-- A measure with attached property that costs something (UF 6:18; UB 4:31).
create table utmatningsatgard (
    id             bigint generated always as identity primary key,
    utmatning_id   bigint not null references utmatning,
    atgard         text not null,
    kostnad_ore    bigint not null check (kostnad_ore >= 0),
    hor_galdenaren boolean not null,
    vidtas         boolean,
    yttranden      text,
    skal           text
);
create index utmatningsatgard_utmatning on utmatningsatgard (utmatning_id, id);
