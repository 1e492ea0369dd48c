-- Maintenance that is paid at longer intervals than a month (UF 7:21): how many months apart. The claim's running amount is then what is paid each time.
create table bidragstid (
    fordran_id bigint primary key references fordran,
    manader    int not null check (manader between 2 and 12)
);
