-- What a debtor may deduct from maintenance because the child has stayed with him (FB 7:4, UF 6:5): of the payment that falls due on a day.
create table underhallsavdrag (
    fraga_id    bigint primary key references loneutmatning_fraga,
    fordran_id  bigint not null references fordran,
    forfallodag date not null,
    belopp_ore  bigint not null check (belopp_ore > 0)
);
create index underhallsavdrag_fordran on underhallsavdrag (fordran_id, forfallodag);
