-- Attachment of wages (UB 7 kap., UF 7 kap.): one running attachment for a debtor and an employer, and the cases that share it. Money is whole öre.

create table loneutmatning (
    id                  bigint generated always as identity primary key,
    nummer              text not null unique check (nummer ~ '^L[0-9]{4}-[0-9]{6,}$'),
    -- whom it concerns: personnummer and organisationsnummer, or the case's own number where the party has none
    galdenar_nyckel     text not null,
    arbetsgivare_nyckel text not null,
    -- the case whose dagbok, ledger and process carry it: the oldest that remains
    ledande_mal_id      bigint not null references mal,
    status              text not null check (status in ('UTREDS', 'PAGAR', 'UPPHORD', 'UTAN_UTMATNING')),
    startad             date not null,
    -- the decision (UB 7:8, UF 7:6, UF 7:11)
    beslutsdag          date,
    beslutad_av         text,
    dagersattning       boolean,
    period              text check (period in ('MANAD', 'TVA_VECKOR', 'VECKA', 'DAG')),
    -- null: everything above the förbehållsbelopp
    utmatningsbelopp_ore bigint check (utmatningsbelopp_ore > 0),
    forbehallsbelopp_ore bigint check (forbehallsbelopp_ore >= 0),
    lonedag             int check (lonedag between 1 and 31),
    redovisningsdag     int check (redovisningsdag between 1 and 31),
    skatteavdrag        text,
    -- the month whose wage the employer is to account for next, its first day
    vantar_pa           date,
    bevakad_fran        timestamptz,
    upphord             date,
    upphord_skal        text,
    check ((status in ('UTREDS', 'UTAN_UTMATNING')) = (beslutsdag is null)),
    check (beslutsdag is null or (beslutad_av is not null and dagersattning is not null and period is not null and forbehallsbelopp_ore is not null
        and lonedag is not null and redovisningsdag is not null and skatteavdrag is not null and vantar_pa is not null)),
    check ((status in ('UPPHORD', 'UTAN_UTMATNING')) = (upphord is not null))
);
create unique index loneutmatning_en on loneutmatning (galdenar_nyckel, arbetsgivare_nyckel) where status in ('UTREDS', 'PAGAR');
create index loneutmatning_galdenar on loneutmatning (galdenar_nyckel);
create index loneutmatning_ledande on loneutmatning (ledande_mal_id);

create table loneutmatning_mal (
    loneutmatning_id bigint not null references loneutmatning,
    mal_id  bigint not null references mal,
    anslot  date not null,
    -- the claim shares in wages that fall due on this day or later (UF 7:7); null until it is decided
    fran    date,
    till    date,
    hur     text check (hur in ('REGLERAD', 'HAVD', 'LAMNAT', 'UTAN_UTMATNING')),
    primary key (loneutmatning_id, mal_id),
    check ((till is null) = (hur is null))
);
create unique index loneutmatning_mal_en on loneutmatning_mal (mal_id) where till is null;
create index loneutmatning_mal_mal on loneutmatning_mal (mal_id);

-- What the debtor and the employer have told; the latest of each counts.
create table loneutmatning_svar (
    id        bigint generated always as identity primary key,
    loneutmatning_id bigint not null references loneutmatning,
    fran      text not null check (fran in ('GALDENAR', 'ARBETSGIVARE')),
    uppgifter jsonb not null,
    tid       timestamptz not null
);
create index loneutmatning_svar_loneutmatning on loneutmatning_svar (loneutmatning_id, fran, id);

-- Each computation of the förbehållsbelopp with all its steps; the latest counts.
create table loneutmatning_berakning (
    id        bigint generated always as identity primary key,
    loneutmatning_id bigint not null references loneutmatning,
    dag       date not null,
    underlag  jsonb not null,
    resultat  jsonb not null,
    forbehallsbelopp_ore bigint not null check (forbehallsbelopp_ore >= 0),
    utmatningsbelopp_ore bigint not null check (utmatningsbelopp_ore >= 0),
    vem       text not null,
    tid       timestamptz not null
);
create index loneutmatning_berakning_loneutmatning on loneutmatning_berakning (loneutmatning_id, id);

-- What the employer has paid in or why he has not (UF 7:11, 7:14), and how it was shared.
create table arbetsgivarredovisning (
    id           bigint generated always as identity primary key,
    loneutmatning_id bigint not null references loneutmatning,
    -- the employer's own reference, or the month: the same report comes in once
    referens     text not null,
    -- the case in which the money was booked when it came in
    mal_id       bigint not null references mal,
    manad        date not null check (extract(day from manad) = 1),
    lonedag      date not null,
    influten     date not null,
    belopp_ore   bigint not null check (belopp_ore >= 0),
    nettolon_ore bigint check (nettolon_ore >= 0),
    orsak        text check (orsak in ('LON_UNDER_FORBEHALLSBELOPPET', 'INGEN_LON', 'ANSTALLNINGEN_UPPHORD', 'GALDENAREN_AVLIDEN', 'ANNAN')),
    orsak_text   text,
    foljs_upp    boolean not null,
    tid          timestamptz not null,
    fordelad     timestamptz,
    fordelning   jsonb,
    rest_ore     bigint check (rest_ore between 0 and belopp_ore),
    unique (loneutmatning_id, referens),
    check (belopp_ore > 0 or orsak is not null),
    check ((fordelad is null) = (rest_ore is null))
);
create index arbetsgivarredovisning_ofordelad on arbetsgivarredovisning (loneutmatning_id) where fordelad is null;

-- Running maintenance as it falls due (UB 7:6 st 2).
create table underhallspost (
    fordran_id  bigint not null references fordran,
    forfallodag date not null,
    belopp_ore  bigint not null check (belopp_ore > 0),
    betald_ore  bigint not null default 0 check (betald_ore between 0 and belopp_ore),
    primary key (fordran_id, forfallodag)
);
