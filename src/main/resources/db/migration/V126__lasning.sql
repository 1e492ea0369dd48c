-- Who read what of a case, and when (offentlighets- och sekretesslagen: the authority must be able to tell). Rows are only added.
create table lasning (
    id         bigint generated always as identity primary key,
    malnummer  text not null references mal (malnummer),
    tid        timestamptz not null,
    vem        text not null,
    vad        text not null
);
create index lasning_mal on lasning (malnummer, id desc);

create function lasning_ofrandlig() returns trigger language plpgsql as $$
begin
    raise exception 'Läsloggen ändras inte: % är inte tillåtet.', tg_op using errcode = 'restrict_violation';
end $$;

create trigger lasning_ofrandlig before update or delete or truncate on lasning for each statement execute function lasning_ofrandlig();
