-- The debtor's bankruptcy (UB 4:9 b, 7:19): one that runs for each debtor.
create table konkurs (
    id              bigint generated always as identity primary key,
    galdenar_nyckel text not null,
    konkursdag      date not null,
    domstol         text not null,
    nummer          text not null,
    forvaltare      text not null,
    forvaltare_adress text not null,
    registrerad     date not null,
    registrerad_av  text not null,
    avslutad        date check (avslutad >= konkursdag)
);
create unique index konkurs_oppen on konkurs (galdenar_nyckel) where avslutad is null;

-- The case in which an attachment goes on for the konkursbo.
create table konkursbo_mal (
    konkurs_id       bigint not null references konkurs,
    loneutmatning_id bigint not null references loneutmatning,
    mal_id           bigint not null references mal,
    primary key (konkurs_id, loneutmatning_id)
);

-- A case that left because of it still shares in wages that fell due before.
alter table loneutmatning_mal drop constraint loneutmatning_mal_hur_check;
alter table loneutmatning_mal add constraint loneutmatning_mal_hur_check check (hur in ('REGLERAD', 'HAVD', 'LAMNAT', 'UTAN_UTMATNING', 'KONKURS'));

-- What is claimed of an employer who has paid wages out against a decision or kept what he withheld (UB 7:21), in a case of its own.
create table arbetsgivaransvar (
    mal_id           bigint primary key references mal,
    loneutmatning_id bigint not null references loneutmatning,
    manad            date not null check (extract(day from manad) = 1),
    belopp_ore       bigint not null check (belopp_ore > 0),
    unique (loneutmatning_id, manad)
);
