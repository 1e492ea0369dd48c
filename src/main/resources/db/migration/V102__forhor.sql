-- Who is heard, and what came of it (UF 3:6-3:9, 3:14; UB 2:10-2:15, 4:14-4:15).

create table forhor (
    id              bigint generated always as identity primary key,
    mal_id          bigint not null references mal,
    med             text not null check (med in ('GALDENAR', 'TREDJE_MAN')),
    namn            text not null,
    adress          text,
    dag             date not null,
    klockan         time not null,
    plats           text not null,
    vite_ore        bigint check (vite_ore > 0),
    -- why those who are not called are not told either (UF 3:7 st 1)
    underrattelse_skal text,
    utfall          text check (utfall in ('HORD', 'UTEBLEV', 'INSTALLT')),
    uppgifter       text,
    bekraftat       boolean not null default false,
    ersattning_ore  bigint check (ersattning_ore > 0),
    rojandeforbud   boolean not null default false,
    protokoll_id    bigint references handling,
    check (med = 'TREDJE_MAN' or ersattning_ore is null)
);
create index forhor_mal on forhor (mal_id, id);
