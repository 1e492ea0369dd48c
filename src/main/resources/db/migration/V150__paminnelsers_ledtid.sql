-- How many working days before (negative) or after the day each step of the ladder reminds, who said so and when. Rows are only added: the last one said
-- holds. Internal, not law.
create table eskaleringssteg_lydelse (
    id       bigint generated always as identity primary key,
    steg     int not null references eskaleringssteg,
    vardagar int not null check (vardagar between -60 and 60),
    satt_av  text not null,
    satt_tid timestamptz not null
);
create index eskaleringssteg_lydelse_steg on eskaleringssteg_lydelse (steg, id desc);
insert into eskaleringssteg_lydelse (steg, vardagar, satt_av, satt_tid) select steg, vardagar, 'Verkställ', now() from eskaleringssteg order by steg;

-- A reminder says what it said when it was written.
alter table eskalering add column vardagar int;
update eskalering e set vardagar = s.vardagar from eskaleringssteg s where s.steg = e.steg;
alter table eskalering alter column vardagar set not null;
alter table eskaleringssteg drop column vardagar, drop column text;

create function eskaleringssteg_lydelse_ofrandlig() returns trigger language plpgsql as $$
begin
    raise exception 'En påminnelses ledtid ändras genom en ny rad: % är inte tillåtet.', tg_op using errcode = 'restrict_violation';
end $$;
create trigger eskaleringssteg_lydelse_ofrandlig before update or delete or truncate on eskaleringssteg_lydelse
    for each statement execute function eskaleringssteg_lydelse_ofrandlig();
