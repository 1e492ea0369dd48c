-- Sale of ship and aircraft: claims that may stand over (UB 10:15), the applicant redeemed (UB 10:4), rights of use in an aircraft (UB 11:2 a, 11:3 a).
alter table fartygsansprak add column medger_innestaende boolean not null default false;
alter table fartygsansprak add column villkorlig boolean not null default false;

create table fartygsutlosen (
    id             bigint generated always as identity primary key,
    forsaljning_id bigint not null references forsaljning,
    vem            text not null,
    idnummer       text,
    adress         text not null,
    ratt           text not null,
    utlost         text not null,
    fordran_ore    bigint not null check (fordran_ore > 0),
    kostnader_ore  bigint not null check (kostnader_ore >= 0),
    dag            date not null
);

create table fartygsrattighet (
    id          bigint generated always as identity primary key,
    auktion_id  bigint not null references auktion,
    beteckning  text not null,
    vem         text not null,
    adress      text not null,
    inskriven   date,
    ordning     int not null default 1 check (ordning >= 1),
    battre_ratt boolean not null,
    fore_ore    bigint not null check (fore_ore >= 0),
    unique (auktion_id, beteckning)
);

-- The interest on the price of a former auction is computed (UB 10:22), no longer given by a person.
alter table kop drop column forra_ranta_ore;
