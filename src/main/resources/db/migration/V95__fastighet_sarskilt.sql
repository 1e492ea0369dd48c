-- What may happen beside the auction of real property: care and yield, accessories sold apart, a jointly mortgaged property drawn in, sale under hand (UB 12; UF 12).

-- A measure of care of the property that somebody asked for (UB 12:6-12:9, 12:36).
create table forvaltningsatgard (
    id            bigint generated always as identity primary key,
    forsaljning_id bigint not null references forsaljning,
    slag          text not null check (slag in ('FORBUD_RATTIGHET', 'UNDANTAG', 'VARD_TILLBEHOR', 'AVKASTNING', 'SYSSLOMAN', 'KOPARENS_VARD')),
    begard_av     text not null,
    begard_dag    date not null,
    begaran       text not null,
    motpart       text,
    motpart_adress text,
    yttrande_till date,
    agaren_narvarande boolean not null default false,
    beviljad      boolean,
    skal          text,
    beslutad_dag  date
);
create index forvaltningsatgard_forsaljning on forvaltningsatgard (forsaljning_id, id);

-- A meeting on whether accessories are sold apart (UB 12:14).
create table tillbehorssammantrade (
    id             bigint generated always as identity primary key,
    forsaljning_id bigint not null references forsaljning,
    dag            date not null,
    klockslag      time not null,
    plats          text not null,
    tillbehor      text not null,
    varde_ore      bigint not null check (varde_ore > 0),
    fragor         text not null,
    for_sig        boolean,
    skal           text,
    egendom_id     bigint references egendom
);

-- A claim that another of the jointly mortgaged properties be drawn into the sale (UB 12:49).
create table indragning (
    id             bigint generated always as identity primary key,
    forsaljning_id bigint not null references forsaljning,
    fastighet      text not null,
    agare          text not null,
    agaradress     text not null,
    yrkat_av       text not null,
    yrkandeadress  text not null,
    yrkat_dag      date not null,
    yttrande_till  date not null,
    bifall         boolean,
    skal           text
);

-- An attempt to sell the property under hand (UB 12:57-12:61).
create table fastighet_underhand (
    id              bigint generated always as identity primary key,
    forsaljning_id  bigint not null references forsaljning,
    nr              int not null,
    anmalan_till    date not null,
    maklare         text,
    maklaradress    text,
    registrerad     boolean not null default false,
    egen_skal       text,
    ersattning      text,
    foreskrifter    text,
    status          text not null default 'PAGAR' check (status in ('PAGAR', 'SALD', 'EJ_SALD')),
    unique (forsaljning_id, nr)
);
