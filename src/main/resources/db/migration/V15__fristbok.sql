-- A deadline is judged anew when its anchor turns out to have been another day; targets of our own have a history; who had the case when a day was missed.

-- The day on which the act was done, which may be earlier than when it was noted.
alter table frist add column gjord date;
update frist set gjord = (coalesce(fullgjord, slut) at time zone 'Europe/Stockholm')::date
where status = 'IAKTTAGEN' and riktning not in ('KORTAST_VANTAN', 'PRESUMTION') or status = 'FORSUTTEN' and fullgjord is not null;

-- The target in working days that the deadline was started with; intern_dag is the day it gives.
alter table frist add column intern_vardagar int;
update frist f set intern_vardagar = m.vardagar from internt_mal m where m.katalog_id = f.katalog_id and f.intern_dag is not null;

-- What the reminders are counted from.
create index frist_paminn on frist ((coalesce(intern_dag, dag)), id) where slut is null and egen;

alter table fristhandelse add column ansvarig text;
alter table fristhandelse add column grupp text not null default 'HANDLAGGARE';
create index fristhandelse_ansvarig on fristhandelse (ansvarig) where forklaring is null and aterkallad is null;

-- Internal targets: for a word of the law, or for one row of the catalogue, from a day on. Rows are only added: the last one said holds. A row without a
-- number takes the target away. Ours, not the law's.
create table internt_mal_lydelse (
    id         bigint generated always as identity primary key,
    vad        text not null,
    vardagar   int check (vardagar between 0 and 250),
    galler_fran date not null,
    satt_av    text not null,
    satt_tid   timestamptz not null
);
create index internt_mal_lydelse_vad on internt_mal_lydelse (vad, galler_fran desc, id desc);
insert into internt_mal_lydelse (vad, vardagar, galler_fran, satt_av, satt_tid)
select katalog_id, vardagar, (satt_tid at time zone 'Europe/Stockholm')::date, satt_av, satt_tid from internt_mal;
drop table internt_mal;
insert into internt_mal_lydelse (vad, vardagar, galler_fran, satt_av, satt_tid) values
    ('UTAN_DROJSMAL', 3, '1996-01-01', 'Verkställ', now()),
    ('SNARAST', 5, '1996-01-01', 'Verkställ', now()),
    ('UB 8:3', 20, '1996-01-01', 'Verkställ', now());
create function internt_mal_ofrandlig() returns trigger language plpgsql as $$
begin
    raise exception 'Ett internt mål ändras genom en ny rad: % är inte tillåtet.', tg_op using errcode = 'restrict_violation';
end $$;
create trigger internt_mal_ofrandlig before update or delete or truncate on internt_mal_lydelse for each statement execute function internt_mal_ofrandlig();
