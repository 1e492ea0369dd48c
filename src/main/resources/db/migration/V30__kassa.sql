-- The kassajournal (UF 1:5 st 2): double entry. Money is whole öre; debit is positive, credit negative.
-- The database balances every verification at commit, lets no case pay out more than it holds, and refuses every change.

create table verifikation (
    id     bigint generated always as identity primary key,
    nyckel text not null unique,
    dag    date not null,
    slag   text not null check (slag in ('INBETALNING', 'FORDELNING', 'OMFORING', 'UTBETALNING', 'TILLFALLER_STATEN')),
    text   text not null,
    vem    text not null,
    tid    timestamptz not null,
    -- rows are written with their verification, never to it afterwards
    transaktion xid8 not null default pg_current_xact_id()
);
create index verifikation_dag on verifikation (dag, id);

create table kontorad (
    verifikation_id bigint not null references verifikation,
    rad        int not null,
    konto      text not null check (konto in ('BANK', 'RANTEBARANDE', 'INNEHALLNA_MEDEL', 'MEDEL_I_MAL', 'ATERBETALAS', 'STATEN')),
    mal_id     bigint references mal,
    referens   text,
    belopp_ore bigint not null check (belopp_ore <> 0),
    primary key (verifikation_id, rad),
    -- what the authority holds for somebody is held in a case
    check (mal_id is not null or konto in ('BANK', 'STATEN'))
);
create index kontorad_mal on kontorad (mal_id, konto);
create index kontorad_konto on kontorad (konto) include (belopp_ore);

create function kassa_ofrandlig() returns trigger language plpgsql as $$
begin
    raise exception 'Kassajournalen ändras inte: % är inte tillåtet (UF 1:5). Rätta med en ny verifikation.', tg_op using errcode = 'restrict_violation';
end $$;

create trigger verifikation_ofrandlig before update or delete or truncate on verifikation for each statement execute function kassa_ofrandlig();
create trigger kontorad_ofrandlig before update or delete or truncate on kontorad for each statement execute function kassa_ofrandlig();

create function kontorad_i_samma_transaktion() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from verifikation v where v.id = new.verifikation_id and v.transaktion = pg_current_xact_id()) then
        raise exception 'Verifikation % är redan bokförd och får inga fler rader (UF 1:5).', new.verifikation_id using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger kontorad_i_samma_transaktion before insert on kontorad for each row execute function kontorad_i_samma_transaktion();

create function verifikation_balans() returns trigger language plpgsql as $$
declare
    antal int;
    summa bigint;
begin
    select count(*), coalesce(sum(belopp_ore), 0) into antal, summa from kontorad where verifikation_id = new.id;
    if antal < 2 or summa <> 0 then
        raise exception 'Verifikationen % balanserar inte: % rader, summa % öre (UF 1:5).', new.nyckel, antal, summa using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger verifikation_balans after insert on verifikation
    deferrable initially deferred for each row execute function verifikation_balans();

-- What is held for a case on an account cannot run short: not even by two payouts at once, which wait for each other on the case.
create function kontorad_tackning() returns trigger language plpgsql as $$
declare
    saldo bigint;
begin
    perform 1 from mal where id = new.mal_id for no key update;
    select sum(belopp_ore) into saldo from kontorad where mal_id = new.mal_id and konto = new.konto;
    if saldo * (case when new.konto in ('BANK', 'RANTEBARANDE') then -1 else 1 end) > 0 then
        raise exception 'Kontot % saknar täckning i mål-id %: det fattas % öre.', new.konto, new.mal_id, abs(saldo) using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger kontorad_tackning after insert on kontorad
    deferrable initially deferred for each row
    when (new.mal_id is not null and ((new.konto in ('INNEHALLNA_MEDEL', 'MEDEL_I_MAL', 'ATERBETALAS') and new.belopp_ore > 0)
        or (new.konto = 'RANTEBARANDE' and new.belopp_ore < 0)))
    execute function kontorad_tackning();
