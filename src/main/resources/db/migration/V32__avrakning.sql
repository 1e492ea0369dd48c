-- What has been settled on each claim, and when: added to, never changed. fordran.betald_* is the sum of these rows.

create table avrakning (
    id          bigint generated always as identity primary key,
    -- the event that settled it: the same event settles once
    nyckel      text not null,
    mal_id      bigint not null references mal,
    fordran_id  bigint not null references fordran,
    dag         date not null,
    kostnad_ore bigint not null check (kostnad_ore >= 0),
    ranta_ore   bigint not null check (ranta_ore >= 0),
    kapital_ore bigint not null check (kapital_ore >= 0),
    -- running maintenance, which is no part of the claim the case began with
    lopande_ore bigint not null check (lopande_ore >= 0),
    tid         timestamptz not null,
    unique (nyckel, fordran_id),
    check (kostnad_ore + ranta_ore + kapital_ore + lopande_ore > 0)
);
create index avrakning_mal on avrakning (mal_id, id);

create function avrakning_ofrandlig() returns trigger language plpgsql as $$
begin
    raise exception 'En avräkning ändras inte: % är inte tillåtet.', tg_op using errcode = 'restrict_violation';
end $$;
create trigger avrakning_ofrandlig before update or delete or truncate on avrakning for each statement execute function avrakning_ofrandlig();
