-- Attachments of wages whose decision a court is trying: it is told of whatever is decided meanwhile (UF 17:4, UF bilaga p 7).
create table loneutmatning_overklagande (
    loneutmatning_id bigint primary key references loneutmatning,
    domstol text not null,
    adress  text not null,
    fran    date not null,
    avgjord date,
    check (avgjord is null or avgjord >= fran)
);
