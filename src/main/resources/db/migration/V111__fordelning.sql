-- Sharing out what property has brought in (UF 13:6-13:23; UB 13:4-13:18).

create table fordelning (
    id               bigint generated always as identity primary key,
    mal_id           bigint not null references mal,
    -- the sale it comes from: taken in once
    nyckel           text not null unique,
    egendom          text not null check (egendom in ('LOS_EGENDOM', 'SKEPP', 'LUFTFARTYG', 'FAST_EGENDOM', 'TOMTRATT')),
    beskrivning      text not null,
    sald             boolean not null,
    pa_auktion       boolean not null,
    influten         date not null,
    belopp_ore       bigint not null check (belopp_ore >= 0),
    ranta_ore        bigint not null default 0 check (ranta_ore >= 0),
    kopare           text,
    kopare_adress    text,
    forre_agare      text,
    forre_agare_adress text,
    -- earlier designations that the announcement must name (UF 13:17)
    tidigare_beteckningar text,
    sakagarforteckning boolean not null default false,
    -- how it is shared: decided each time a day is set
    satt             text check (satt in ('SAMMANTRADE', 'UTAN_SAMMANTRADE')),
    omgang           int not null default 0,
    sammantrade      date,
    klockslag        text,
    plats            text,
    satt_ut          date,
    kungorelse       text check (kungorelse in ('BEHOVS_INTE', 'LAGENS_MEDIER', 'ANNAT_SATT', 'MED_AUKTIONEN')),
    kungorelse_skal  text,
    -- one a line
    kungorelse_medier text,
    kungjord         date,
    anmalan_senast   date,
    beslutad         date,
    laga_kraft       date,
    overskott_ore    bigint check (overskott_ore >= 0),
    protokoll_id     bigint references handling,
    avslutad         date,
    tid              timestamptz not null
);
create index fordelning_mal on fordelning (mal_id, id);

create table fordelning_ansprak (
    id               bigint generated always as identity primary key,
    fordelning_id    bigint not null references fordelning,
    beteckning       text not null,
    namn             text not null,
    idnummer         text,
    adress           text,
    formansratt      text not null,
    dag              date,
    ordning          int not null default 1 check (ordning >= 1),
    exekution        boolean not null default false,
    -- the case it is claimed in, if it is
    malnummer        text,
    tak_ore          bigint check (tak_ore >= 0),
    kostnad_ore      bigint not null default 0 check (kostnad_ore >= 0),
    ranta_ore        bigint not null default 0 check (ranta_ore >= 0),
    kapital_ore      bigint not null default 0 check (kapital_ore >= 0),
    kapital_forst    boolean not null default false,
    -- the right to payment depends on notification (UF 13:7 st 1, 13:10)
    anmalan_kravs    boolean not null default false,
    anmald           date,
    kand             date not null,
    -- present when the meeting was decided: need not be told (UF 13:7 st 2)
    narvarande       boolean not null default false,
    -- a document the claim rests on, or a mortgage deed (UF 13:21-13:23)
    vardehandling    text,
    avsatts          text,
    hinder           text,
    sakerhet         boolean not null default false,
    for_sent         boolean not null default false,
    rad              int,
    plats            int,
    rubrik           text,
    lagrum           text,
    tilldelat_ore    bigint check (tilldelat_ore >= 0),
    varav            text,
    utfall           text check (utfall in ('BETALAS', 'AVSATTS', 'INNESTAR')),
    skal             text,
    utbetald         date,
    -- what was noted on the document, and how it was given back (UF 13:21-13:23)
    anteckning       text,
    unique (fordelning_id, beteckning),
    check (utbetald is null or tilldelat_ore is not null)
);

create table fordelning_kostnad (
    id               bigint generated always as identity primary key,
    fordelning_id    bigint not null references fordelning,
    beteckning       text not null,
    belopp_ore       bigint not null check (belopp_ore >= 0),
    -- the claim in whose case alone it arose, or null if it is common to all (UB 13:6 st 4, 17:7 st 2)
    ansprak          text,
    tilldelat_ore    bigint check (tilldelat_ore >= 0),
    unique (fordelning_id, beteckning)
);

-- to whom a set-aside amount goes if its claim falls away (UB 13:8)
create table fordelning_bortfall (
    fordelning_id    bigint not null references fordelning,
    ansprak          text not null,
    nr               int not null,
    -- null: the debtor
    tillfaller       text,
    belopp_ore       bigint not null check (belopp_ore <> 0),
    primary key (fordelning_id, ansprak, nr)
);

-- more is never shared out than there is to share
create function fordelning_summa() returns trigger language plpgsql as $$
declare
    utdelat bigint;
    att_dela bigint;
begin
    select coalesce(sum(tilldelat_ore), 0) + (select coalesce(sum(tilldelat_ore), 0) from fordelning_kostnad where fordelning_id = new.fordelning_id)
        into utdelat from fordelning_ansprak where fordelning_id = new.fordelning_id;
    select belopp_ore + ranta_ore - coalesce(overskott_ore, 0) into att_dela from fordelning where id = new.fordelning_id;
    if utdelat > att_dela then
        raise exception 'Fördelning % delar ut % öre av %.', new.fordelning_id, utdelat, att_dela using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger fordelning_summa_ansprak after insert or update of tilldelat_ore on fordelning_ansprak
    deferrable initially deferred for each row when (new.tilldelat_ore is not null) execute function fordelning_summa();
create constraint trigger fordelning_summa_kostnad after insert or update of tilldelat_ore on fordelning_kostnad
    deferrable initially deferred for each row when (new.tilldelat_ore is not null) execute function fordelning_summa();
