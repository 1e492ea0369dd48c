-- A mortgage in an aircraft that covers other property too, which is not attached and sold at a common call: the claim may not stand over (UB 11:5 st 1).
alter table fartygsansprak add column annan_egendom boolean not null default false;

-- Property that was taken under an attached mortgage deed (UB 9:14 st 3): the applicant's claim in it is one with mortgage (UB 10:10 st 3).
create table ianspraktagen (
    egendom_id  bigint primary key references egendom,
    pantbrev_id bigint not null references egendom,
    dag         date not null
);

-- Somebody redeems a creditor who has joined the sale (UB 10:5 st 4).
alter table fartygsanslutning add column adress text;
create table fartygsutlosen_ansluten (
    id            bigint generated always as identity primary key,
    anslutning_id bigint not null references fartygsanslutning,
    vem           text not null,
    idnummer      text,
    adress        text not null,
    ratt          text not null,
    utlost        text not null,
    utlost_adress text not null,
    fordran_ore   bigint not null check (fordran_ore > 0),
    kostnader_ore bigint not null check (kostnader_ore >= 0),
    dag           date not null
);
