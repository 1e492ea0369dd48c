-- The case file (UF 1:5). Money is whole öre. Nothing here is ever overwritten without a dagbok row that says so.

create table mal (
    id          bigint generated always as identity primary key,
    malnummer   text not null unique check (malnummer ~ '^[0-9]{4}-[0-9]{6,}$'),
    slag        text not null check (slag in ('ENSKILT', 'ALLMANT')),
    atgard      text not null default 'UTMATNING',
    status      text not null check (status in ('REGISTRERAT', 'FORELAGGANDE', 'PAGAR', 'AVVISAT', 'AVSKRIVET', 'AVSLUTAT')),
    fas         text not null check (fas in ('ANSOKAN', 'UNDERRATTELSE', 'UTREDNING', 'LONEUTMATNING', 'REDOVISNING', 'AVSLUTAT')),
    kalla       text not null check (kalla in ('WEBB', 'API', 'FIL', 'MUNTLIG')),
    referens    text,
    inkom       timestamptz not null,
    inkomdag    date not null,
    avslutad    date,
    -- where the chain of the dagbok stands: a row taken from its end is noticed too
    dagbok_nr   int not null default 0,
    dagbok_hash text not null default repeat('0', 64)
);
create index mal_status on mal (status, id);
create index mal_inkomdag on mal (inkomdag, id);

create table part (
    id             bigint generated always as identity primary key,
    mal_id         bigint not null references mal,
    roll           text not null check (roll in ('SOKANDE', 'GALDENAR', 'OMBUD', 'ARBETSGIVARE')),
    typ            text not null check (typ in ('PRIVATPERSON', 'JURIDISK_PERSON')),
    namn           text not null,
    idnummer       text,
    postadress     text,
    hemvist        text,
    telefon        text,
    epost          text,
    yrke           text,
    arbetsplats    text,
    utredning_om_adress text,
    skyddad        boolean not null default false
);
create index part_mal on part (mal_id, roll);
create index part_idnummer on part (idnummer, roll);
create extension if not exists pg_trgm;
create index part_namn on part using gin (namn gin_trgm_ops);

create table fordran (
    id            bigint generated always as identity primary key,
    mal_id        bigint not null references mal,
    nr            int not null,
    klass         text not null check (klass in ('UNDERHALL', 'KONKURSBO', 'STATLIG', 'BROTTSSKADESTAND', 'OVRIG')),
    beskrivning   text,
    kapital_ore   bigint not null check (kapital_ore >= 0),
    ranta_ore     bigint not null check (ranta_ore >= 0),
    kostnad_ore   bigint not null check (kostnad_ore >= 0),
    betald_kapital_ore bigint not null default 0 check (betald_kapital_ore between 0 and kapital_ore),
    betald_ranta_ore   bigint not null default 0 check (betald_ranta_ore between 0 and ranta_ore),
    betald_kostnad_ore bigint not null default 0 check (betald_kostnad_ore between 0 and kostnad_ore),
    lopande_ore   bigint check (lopande_ore > 0),
    rantefran     date,
    rantesats     numeric(7, 4),
    period_fran   date,
    period_till   date,
    forfallodag   date,
    unique (mal_id, nr)
);

create table exekutionstitel (
    id             bigint generated always as identity primary key,
    mal_id         bigint not null references mal,
    slag           text not null check (slag in ('DOM', 'UTSLAG', 'BESLUT', 'STADFAST_FORLIKNING', 'SKILJEDOM', 'UNDERHALLSFORBINDELSE', 'STRAFFORELAGGANDE')),
    myndighet      text not null,
    nummer         text not null,
    dag            date not null,
    lagakraftbevis boolean not null,
    original       boolean not null
);
create index exekutionstitel_mal on exekutionstitel (mal_id);

-- The dagbok: a chain of hashes for each case. The database computes number and hash and refuses every change.
create table dagbok (
    mal_id    bigint not null references mal,
    nr        int not null,
    tid       timestamptz not null,
    vem       text not null,
    handelse  text not null,
    lagrum    text,
    foregaende text not null,
    hash      text not null,
    primary key (mal_id, nr)
);

create function dagbok_hash(mal_id bigint, nr int, tid timestamptz, vem text, handelse text, lagrum text, foregaende text)
    returns text language sql immutable as $$
    select encode(sha256(convert_to(jsonb_build_array(mal_id, nr, (extract(epoch from tid) * 1000000)::bigint, vem, handelse, lagrum, foregaende)::text, 'UTF8')), 'hex')
$$;

create function dagbok_lank() returns trigger language plpgsql as $$
declare
    kedja record;
begin
    select m.dagbok_nr, m.dagbok_hash into strict kedja from mal m where m.id = new.mal_id for no key update;
    new.nr := kedja.dagbok_nr + 1;
    new.foregaende := kedja.dagbok_hash;
    new.hash := dagbok_hash(new.mal_id, new.nr, new.tid, new.vem, new.handelse, new.lagrum, new.foregaende);
    update mal set dagbok_nr = new.nr, dagbok_hash = new.hash where id = new.mal_id;
    return new;
end $$;

create function dagbok_ofrandlig() returns trigger language plpgsql as $$
begin
    raise exception 'Dagboken ändras inte: % är inte tillåtet (UF 1:5).', tg_op using errcode = 'restrict_violation';
end $$;

create trigger dagbok_lank before insert on dagbok for each row execute function dagbok_lank();
create trigger dagbok_ofrandlig before update or delete or truncate on dagbok for each statement execute function dagbok_ofrandlig();

-- Every break of every chain: a row whose hash, number or link is not what its content says.
create view dagbok_brott as
select mal_id, nr
from (select d.*, lag(hash) over w as forra, row_number() over w as plats
      from dagbok d window w as (partition by mal_id order by nr)) k
where nr <> plats
   or foregaende <> coalesce(forra, repeat('0', 64))
   or hash <> dagbok_hash(mal_id, nr, tid, vem, handelse, lagrum, foregaende)
union all
select m.id, m.dagbok_nr
from mal m left join dagbok d on d.mal_id = m.id and d.nr = m.dagbok_nr
where d.hash is distinct from nullif(m.dagbok_hash, repeat('0', 64));
