-- Documents of a case, outgoing and incoming, as they were when they were made. A document is never changed.

create table handling (
    id       bigint generated always as identity primary key,
    mal_id   bigint not null references mal,
    mall     text not null,
    titel    text not null,
    lagrum   text,
    riktning text not null check (riktning in ('UT', 'IN')),
    fran     text,
    html     text not null,
    tid      timestamptz not null,
    vem      text not null
);
create index handling_mal on handling (mal_id, id);

create function handling_ofrandlig() returns trigger language plpgsql as $$
begin
    raise exception 'En handling ändras inte: % är inte tillåtet.', tg_op using errcode = 'restrict_violation';
end $$;

create trigger handling_ofrandlig before update or delete or truncate on handling for each statement execute function handling_ofrandlig();
