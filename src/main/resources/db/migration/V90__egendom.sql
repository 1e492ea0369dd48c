-- Property that is looked at for attachment, attached and sold (UB 4-6, 8-9; UF 6, 8-9), and those whose right it touches.

alter table mal drop constraint mal_fas_check;
alter table mal add constraint mal_fas_check
    check (fas in ('ANSOKAN', 'UNDERRATTELSE', 'UTREDNING', 'LONEUTMATNING', 'UTMATNING', 'FORSALJNING', 'REDOVISNING', 'AVSLUTAT'));

create table egendom (
    id            bigint generated always as identity primary key,
    mal_id        bigint not null references mal,
    slag          text not null,
    beskrivning   text not null,
    -- registration number or the like
    beteckning    text,
    varde_ore     bigint not null check (varde_ore >= 0),
    plats         text not null,
    -- belongs to a business that may be mortgaged as such (UF 9:5)
    naringsverksamhet boolean not null default false,
    -- reserved for the debtor out of the price (UB 5:4)
    forbehall_ore bigint check (forbehall_ore > 0),
    status        text not null check (status in ('UTREDS', 'PROVISORISK', 'UTMATT', 'SALD', 'HAVD', 'EJ_UTMATT')),
    tid           timestamptz not null
);
create index egendom_mal on egendom (mal_id, id);

create table sakagare (
    id          bigint generated always as identity primary key,
    egendom_id  bigint not null references egendom,
    slag        text not null,
    namn        text not null,
    idnummer    text,
    adress      text not null,
    fordran_ore bigint check (fordran_ore >= 0),
    kand_dag    date not null,
    tid         timestamptz not null
);
create index sakagare_egendom on sakagare (egendom_id, id);

create table utmatning (
    id              bigint generated always as identity primary key,
    mal_id          bigint not null references mal,
    egendom_id      bigint not null unique references egendom,
    skal            text not null,
    provisorisk_dag date,
    provisorisk_havd date,
    beslutsdag      date,
    beslutad_av     text,
    -- how the debtor is told (UF 6:9 st 2)
    delgivningskrav text check (delgivningskrav in ('ENKEL', 'DELGIVNING_OM_ANTRAFFBAR')),
    havd_dag        date,
    havd_skal       text,
    protokoll_id    bigint references handling,
    check ((beslutsdag is null) = (beslutad_av is null)),
    check ((havd_dag is null) = (havd_skal is null))
);
create index utmatning_mal on utmatning (mal_id, id);

create table forsaljning (
    id              bigint generated always as identity primary key,
    mal_id          bigint not null references mal,
    egendom_id      bigint not null references egendom,
    process_instans text not null unique,
    utmatningsdag   date not null,
    lagsta_ore      bigint check (lagsta_ore > 0),
    gravationsbevis boolean not null default false,
    -- how it is tried to be sold now
    satt            text not null default 'AUKTION' check (satt in ('AUKTION', 'UNDER_HAND')),
    status          text not null check (status in ('PLANERAS', 'UTLYST', 'SALD', 'BETALD', 'EJ_SALD', 'AVBRUTEN'))
);
create index forsaljning_mal on forsaljning (mal_id, id);

create table auktion (
    id             bigint generated always as identity primary key,
    forsaljning_id bigint not null references forsaljning,
    nr             int not null,
    form           text not null check (form in ('SAL', 'INTERNET')),
    dag            date not null,
    klockslag      time not null,
    slutdag        date,
    sluttid        time,
    plats          text not null,
    villkor        text not null,
    okanda_borgenarer boolean not null,
    sammantrade    text,
    status         text not null check (status in ('BESTAMD', 'UTLYST', 'INSTALLD', 'HALLEN')),
    -- why a defect in how it was announced does not stop it (UF 9:11 st 1)
    avhjalpt_skal  text,
    avhjalpt_av    text,
    installd_skal  text,
    -- the round of bids: one more each time the buyer did not pay at once (UB 9:5 st 2)
    omgang         int not null default 1,
    unique (forsaljning_id, nr)
);
-- one auction at a time
create unique index auktion_en_at_gangen on auktion (forsaljning_id) where status in ('BESTAMD', 'UTLYST');
create index auktion_offentlig on auktion (dag, id) where status = 'UTLYST';

-- An announcement in one medium.
create table kungorelse (
    id           bigint generated always as identity primary key,
    mal_id       bigint not null references mal,
    -- what it is about, the caller's name: auktion/12
    avser        text not null,
    medium       text not null check (medium in ('ORTSTIDNING', 'POST_OCH_INRIKES_TIDNINGAR', 'WEBBPLATS')),
    namn         text not null,
    handling_id  bigint not null references handling,
    lagrum       text not null,
    frist_nyckel text not null,
    senast       date not null,
    utskick_id   bigint references utskick,
    inford_dag   date,
    inford_av    text,
    unique (mal_id, avser, medium)
);

create table bud (
    id         bigint generated always as identity primary key,
    auktion_id bigint not null references auktion,
    omgang     int not null,
    budgivare  text not null,
    adress     text,
    belopp_ore bigint not null check (belopp_ore > 0),
    tid        timestamptz not null,
    vem        text not null,
    unique (auktion_id, omgang, belopp_ore)
);

create table kop (
    id             bigint generated always as identity primary key,
    forsaljning_id bigint not null references forsaljning,
    auktion_id     bigint references auktion,
    kopare         text not null,
    adress         text not null,
    pris_ore       bigint not null check (pris_ore > 0),
    dag            date not null,
    handpenning_ore bigint not null default 0 check (handpenning_ore between 0 and pris_ore),
    anstand_till   date,
    betald_dag     date,
    status         text not null check (status in ('GALLER', 'BETALT', 'OGILTIGT')),
    -- what became of the down payment of a sale that was not completed (UB 9:7)
    handpenning_avraknad boolean not null default false,
    check ((status = 'BETALT') = (betald_dag is not null))
);
create unique index kop_ett_at_gangen on kop (forsaljning_id) where status in ('GALLER', 'BETALT');
