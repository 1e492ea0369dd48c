-- What happens to the purchase of a ship or aircraft after the bid was accepted.

-- What buyer and mortgagee have settled against the price: the claim stands over in the ship (UB 10:15; UB 13:17 st 3). It goes back if the purchase does not stand.
create table kop_avrakning (
    id         bigint generated always as identity primary key,
    kop_id     bigint not null references kop,
    fordran    text not null,
    borgenar   text not null,
    adress     text,
    belopp_ore bigint not null check (belopp_ore > 0),
    dag        date not null,
    atergick   date
);
create index kop_avrakning_kop on kop_avrakning (kop_id, id);

-- An appeal of the sale (UB 18:7), and an order that keeps the buyer from taking possession (UB 10:23 st 2; UB 18:12, 18:19).
create table fartyg_overklagande (
    id          bigint generated always as identity primary key,
    kop_id      bigint not null references kop,
    klagande    text not null,
    inkom       date not null,
    forordnad   date,
    havd        date,
    utgang      text check (utgang in ('STAR_FAST', 'UPPHAVD', 'FRANTRATT')),
    domstol     text,
    avgjord_dag date,
    skal        text,
    check ((utgang is null) = (avgjord_dag is null)),
    check (havd is null or forordnad is not null)
);
create index fartyg_overklagande_kop on fartyg_overklagande (kop_id, id);

-- What a buyer without cash down payment answers for when his bid has become void, and what that has yielded (UB 10:16 st 2-3, 10:22, 13:3).
create table kop_ansvar (
    kop_id       bigint primary key references kop,
    krav_ore     bigint not null check (krav_ore > 0),
    betalas_till date not null,
    gett_ore     bigint check (gett_ore >= 0 and gett_ore <= krav_ore)
);

-- The sharing shows what of a claim's part has been settled against the price: that part is not paid out (UB 10:15).
alter table fordelning_ansprak add column avraknat_ore bigint not null default 0 check (avraknat_ore >= 0);

-- The account on which it stands from the settlement until the price is shared: no money, a price that is paid by the creditor's claim.
alter table kontorad drop constraint kontorad_konto_check;
alter table kontorad add constraint kontorad_konto_check check (konto in ('BANK', 'RANTEBARANDE', 'AVRAKNAT', 'DEPOSITION', 'KOPESKILLING', 'AVSATTA_MEDEL',
    'INNEHALLNA_MEDEL', 'MEDEL_I_MAL', 'ATERBETALAS', 'FORRATTNINGSKOSTNADER', 'STATEN'));
create or replace function kontorad_tackning() returns trigger language plpgsql set enable_seqscan = off as $$
declare
    saldo bigint;
begin
    perform 1 from mal where id = new.mal_id for no key update;
    select sum(belopp_ore) into saldo from kontorad where mal_id = new.mal_id and konto = new.konto;
    if saldo * (case when new.konto in ('BANK', 'RANTEBARANDE', 'AVRAKNAT') then -1 else 1 end) > 0 then
        raise exception 'Kontot % saknar täckning i mål-id %: det fattas % öre.', new.konto, new.mal_id, abs(saldo) using errcode = 'check_violation';
    end if;
    return null;
end $$;
drop trigger kontorad_tackning on kontorad;
create constraint trigger kontorad_tackning after insert on kontorad
    deferrable initially deferred for each row
    when (new.mal_id is not null and ((new.konto in ('INNEHALLNA_MEDEL', 'MEDEL_I_MAL', 'ATERBETALAS', 'DEPOSITION', 'KOPESKILLING', 'AVSATTA_MEDEL')
        and new.belopp_ore > 0) or (new.konto in ('RANTEBARANDE', 'AVRAKNAT') and new.belopp_ore < 0)))
    execute function kontorad_tackning();
