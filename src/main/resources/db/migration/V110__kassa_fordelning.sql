-- Money from sales (UB 13 kap., UF 13 kap.): held until it is shared out, deposited, set aside or taken for costs. And corrections: an entry is corrected
-- by another one that takes it back, once.

alter table kontorad drop constraint kontorad_konto_check;
alter table kontorad add constraint kontorad_konto_check check (konto in ('BANK', 'RANTEBARANDE', 'DEPOSITION', 'KOPESKILLING', 'AVSATTA_MEDEL',
    'INNEHALLNA_MEDEL', 'MEDEL_I_MAL', 'ATERBETALAS', 'FORRATTNINGSKOSTNADER', 'STATEN'));
alter table verifikation drop constraint verifikation_slag_check;
alter table verifikation add constraint verifikation_slag_check check (slag in ('INBETALNING', 'RANTA', 'FORDELNING', 'OMFORING', 'AVSATTNING', 'UTBETALNING',
    'TILLFALLER_STATEN', 'RATTELSE'));

alter table verifikation add column rattar bigint unique references verifikation;
alter table verifikation add constraint verifikation_rattar_slag check ((rattar is not null) = (slag = 'RATTELSE'));

-- what is held for somebody in a case cannot run short, on the new accounts either
drop trigger kontorad_tackning on kontorad;
create constraint trigger kontorad_tackning after insert on kontorad
    deferrable initially deferred for each row
    when (new.mal_id is not null and ((new.konto in ('INNEHALLNA_MEDEL', 'MEDEL_I_MAL', 'ATERBETALAS', 'DEPOSITION', 'KOPESKILLING', 'AVSATTA_MEDEL')
        and new.belopp_ore > 0) or (new.konto = 'RANTEBARANDE' and new.belopp_ore < 0)))
    execute function kontorad_tackning();

-- a correcting entry takes back exactly what it corrects, and a correction is not itself corrected
create function verifikation_rattelse() returns trigger language plpgsql as $$
begin
    if exists (select 1 from verifikation r where r.id = new.rattar and r.slag = 'RATTELSE') then
        raise exception 'En rättelse rättas inte. Bokför händelsen på nytt (UF 1:5).' using errcode = 'check_violation';
    end if;
    if exists ((select konto, mal_id, referens, -belopp_ore from kontorad where verifikation_id = new.rattar
                except all select konto, mal_id, referens, belopp_ore from kontorad where verifikation_id = new.id)
               union all
               (select konto, mal_id, referens, belopp_ore from kontorad where verifikation_id = new.id
                except all select konto, mal_id, referens, -belopp_ore from kontorad where verifikation_id = new.rattar)) then
        raise exception 'Verifikation % tar inte tillbaka verifikation % (UF 1:5).', new.id, new.rattar using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger verifikation_rattelse after insert on verifikation
    deferrable initially deferred for each row when (new.rattar is not null) execute function verifikation_rattelse();
