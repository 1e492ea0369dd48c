-- What is done on the spot: a förrättning as planned and as held (UF 3:1-3:5, 3:10-3:13; UB 2:17).

create table forrattning (
    id                bigint generated always as identity primary key,
    mal_id            bigint not null references mal,
    andamal           text not null check (andamal in ('UTREDNING', 'UTMATNING', 'ANNAN')),
    dag               date not null,
    fran              time not null,
    till              time not null,
    plats             text not null,
    platsslag         text not null check (platsslag in ('LOKALERNA', 'BOSTAD', 'ENSKILT_UTRYMME', 'ANNAN')),
    -- special reasons for a time before 6 or after 21, and who found them
    tid_skal          text,
    tid_skal_av       text,
    -- why the debtor is not told of time and place
    underrattelse_skal text,
    underrattad_dag   date,
    polis_skal        text,
    vittne            text,
    vittne_skal       text,
    -- as held
    borjade           time,
    slutade           time,
    narvarande        text,
    anmodad           text,
    oppnat            boolean,
    bostad_i_franvaro boolean,
    tilltrade_skal    text,
    innehavare        text,
    innehavare_adress text,
    innehavaren_narvarande boolean,
    avvisade          text,
    anteckningar      text,
    verkstalld        boolean,
    forrattningsman   text,
    undantag          text,
    installd_skal     text,
    protokoll_id      bigint references handling,
    check (till >= fran),
    check ((vittne is null) = (vittne_skal is null)),
    check ((borjade is null) = (forrattningsman is null)),
    check (borjade is null or installd_skal is null),
    check ((tid_skal is null) = (tid_skal_av is null))
);
create index forrattning_mal on forrattning (mal_id, id);
