-- Service of documents: one row for each document that is to be served, one for each method tried (delgivningsförordningen 2011:154 section 4).

create table delgivning (
    id            bigint generated always as identity primary key,
    mal_id        bigint not null references mal,
    utskick_id    bigint not null unique references utskick,
    nr            int not null,
    krav          text not null check (krav in ('DELGIVNING', 'DELGIVNING_OM_ANTRAFFBAR')),
    -- which act: decided by the day of the first step
    lag           text not null check (lag in ('LAG_1970', 'LAG_2010')),
    mottagarslag  text not null,
    part          boolean not null,
    inleder       boolean not null,
    utomlands     boolean not null,
    -- an address found after the letter was written; the letter's own is used while this is null
    ny_adress     text,
    status        text not null check (status in ('PAGAR', 'DELGIVEN', 'EJ_ANTRAFFAD', 'AVBRUTEN')),
    satt          text,
    borjan        timestamptz not null,
    slut          timestamptz,
    delgivningsdag date,
    motivering    text[] not null default '{}',
    unique (mal_id, nr),
    check ((status = 'PAGAR') = (slut is null)),
    check ((status = 'DELGIVEN') = (delgivningsdag is not null))
);
create index delgivning_pagar on delgivning (id) where status = 'PAGAR';

create table delgivningsforsok (
    id            bigint generated always as identity primary key,
    delgivning_id bigint not null references delgivning,
    nr            int not null,
    satt          text not null,
    status        text not null check (status in ('PAGAR', 'LYCKADES', 'MISSLYCKADES', 'AVBRUTET')),
    -- the day of the first step: sent, assigned, decided
    borjan        date not null,
    -- the day of the kontrollmeddelande, the reminder, or the announcement
    meddelande    date,
    -- what is waited for now
    vantar_till   date,
    besok         int not null default 0,
    retur         date,
    utfall        text,
    anteckning    text,
    -- of a decision on kungörelsedelgivning
    grund         text,
    plats         text,
    ortstidning   text,
    unique (delgivning_id, nr)
);

-- Who has been told that förenklad delgivning may be used, and when (delgivningslagen section 24).
create table delgivningsinformation (
    mal_id   bigint not null references mal,
    roll     text not null,
    idnummer text not null,
    dag      date not null,
    hur      text not null,
    primary key (mal_id, roll, idnummer)
);
