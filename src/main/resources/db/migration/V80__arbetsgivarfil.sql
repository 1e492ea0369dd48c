-- Employers' files of accounts (UF 7:11): a refused file books nothing; an accepted one has a result for each of its lines.

create table arbetsgivarfil (
    id           uuid primary key,
    sha256       text not null,
    namn         text,
    vem          text not null,
    arbetsgivare text,
    lopnummer    int,
    -- AVVISAD: refused as a whole, nothing booked
    status       text not null check (status in ('KOAD', 'BOKFORS', 'KLAR', 'AVVISAD')),
    skapad       timestamptz not null,
    klar         timestamptz,
    rader        int not null default 0,
    summa_ore    bigint not null default 0,
    bokforda     int not null default 0,
    bokfort_ore  bigint not null default 0,
    fanns        int not null default 0,
    avvisade     int not null default 0,
    avvisat_ore  bigint not null default 0,
    -- why it was refused: [{rad, text}]
    fel          jsonb,
    check ((status = 'AVVISAD') = (fel is not null)),
    check ((status in ('KLAR', 'AVVISAD')) = (klar is not null)),
    check (status not in ('BOKFORS', 'KLAR') or (arbetsgivare is not null and lopnummer is not null))
);
create unique index arbetsgivarfil_innehall on arbetsgivarfil (sha256) where status <> 'AVVISAD';
create unique index arbetsgivarfil_serie on arbetsgivarfil (arbetsgivare, lopnummer) where status in ('BOKFORS', 'KLAR');
create index arbetsgivarfil_kvar on arbetsgivarfil (skapad) where status in ('KOAD', 'BOKFORS');
create index arbetsgivarfil_vem on arbetsgivarfil (vem, skapad);

create table arbetsgivarfil_rad (
    fil_id     uuid not null references arbetsgivarfil,
    -- which of the accounts it is, from 1, and the line of the file it begins on
    nr         int not null,
    rad        int not null,
    loneutmatning text not null,
    referens   text not null,
    belopp_ore bigint not null,
    -- FANNS: the same account had come in before
    utfall     text not null check (utfall in ('BOKFORD', 'FANNS', 'AVVISAD')),
    -- why it was refused: [{falt, lagrum, text}]
    fel        jsonb,
    primary key (fil_id, nr),
    check ((utfall = 'AVVISAD') = (fel is not null))
);
create index arbetsgivarfil_rad_avvisad on arbetsgivarfil_rad (fil_id, nr) where utfall = 'AVVISAD';

-- What the employer writes beside the number to show that he has the decision: nobody can guess it.
alter table loneutmatning add column kod text not null default upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 8));
