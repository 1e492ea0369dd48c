-- The year's recomputation of running attachments (UB 7:5, 7:10). Money is whole öre.

-- A year's normalbelopp as one person enters them with their source and another approves them.
create table normalbelopp (
    id          bigint generated always as identity primary key,
    galler_fran date not null check (galler_fran >= '2022-06-01'),
    galler_till date not null,
    kalla       text not null check (btrim(kalla) <> ''),
    inlagd_av   text not null,
    inlagd      timestamptz not null,
    provad_av   text,
    provad      timestamptz,
    godkand     boolean,
    avslagsskal text,
    check (galler_till >= galler_fran),
    check ((provad_av is null) = (godkand is null) and (provad is null) = (godkand is null)),
    check ((avslagsskal is not null) = (godkand is not null and not godkand)),
    -- four eyes: who approves is not who entered
    check (not coalesce(godkand, false) or provad_av <> inlagd_av),
    exclude using gist (daterange(galler_fran, galler_till, '[]') with &&) where (godkand is null or godkand)
);
create table normalbelopp_rad (
    normalbelopp_id bigint not null references normalbelopp,
    klass       text not null check (klass in ('ENSAMSTAENDE', 'MAKAR', 'BARN_0_6', 'BARN_7_10', 'BARN_11_14', 'BARN_15')),
    period      text not null check (period in ('MANAD', 'TVA_VECKOR', 'VECKA', 'DAG')),
    belopp_ore  bigint not null check (belopp_ore > 0 and belopp_ore % 100 = 0),
    primary key (normalbelopp_id, klass, period)
);

-- One run for each day that amounts take effect; its sets; and what came out for each attachment, once.
create table omrakning (
    id         bigint generated always as identity primary key,
    dag        date not null unique,
    startad_av text not null,
    startad    timestamptz not null,
    antal      int not null,
    klar       timestamptz
);
create table omrakning_sats (
    omrakning_id bigint not null references omrakning,
    nr          int not null,
    fran_id     bigint not null,
    till_id     bigint not null,
    antal       int not null,
    klar        timestamptz,
    primary key (omrakning_id, nr),
    check (fran_id <= till_id)
);
create index omrakning_sats_kvar on omrakning_sats (omrakning_id, nr) where klar is null;

create table omrakning_utfall (
    omrakning_id     bigint not null references omrakning,
    loneutmatning_id bigint not null references loneutmatning,
    nr               int not null,
    utfall           text not null check (utfall in ('ANDRAD', 'OBETYDLIG', 'OFORANDRAD', 'HANDLAGGS')),
    -- why a person has to look at it
    skal             text,
    fore_forbehallsbelopp_ore bigint not null,
    fore_utmatningsbelopp_ore bigint,
    forbehallsbelopp_ore      bigint,
    utmatningsbelopp_ore      bigint,
    berakning_id     bigint,
    forsta_lonedag   date,
    -- when it was handed to a person
    lamnad           timestamptz,
    primary key (omrakning_id, loneutmatning_id),
    check ((utfall = 'HANDLAGGS') = (skal is not null)),
    check (utfall <> 'ANDRAD' or (forbehallsbelopp_ore is not null and berakning_id is not null and forsta_lonedag is not null))
);
create index omrakning_utfall_sats on omrakning_utfall (omrakning_id, nr);
create index omrakning_utfall_handlaggs on omrakning_utfall (omrakning_id, loneutmatning_id) where utfall = 'HANDLAGGS' and lamnad is null;

-- Each decision to change an attachment (UB 7:10): what it was and what it became; loneutmatning holds what is in force.
create table loneutmatning_andring (
    id               bigint generated always as identity primary key,
    loneutmatning_id bigint not null references loneutmatning,
    omrakning_id     bigint references omrakning,
    beslutsdag       date not null,
    beslutad_av      text not null,
    fore_forbehallsbelopp_ore bigint not null,
    -- null: everything above the förbehållsbelopp
    fore_utmatningsbelopp_ore bigint,
    forbehallsbelopp_ore      bigint not null,
    utmatningsbelopp_ore      bigint,
    -- the first wage it reaches
    forsta_lonedag   date not null,
    berakning_id     bigint not null references loneutmatning_berakning,
    unique (loneutmatning_id, omrakning_id)
);

-- The frames of the run's documents, one for each day it ran and kind of decision.
create table omrakning_ram (
    omrakning_id bigint not null references omrakning,
    dag          date not null,
    allt_over    boolean not null,
    ram_id       bigint not null,
    primary key (omrakning_id, dag, allt_over)
);
