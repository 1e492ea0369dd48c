-- Whether property may be sold while somebody sues about it (UB 8:5 st 1). Until now it never was.
alter table egendomstvist add column forsaljning text not null default 'VANTAR'
    check (forsaljning in ('VANTAR', 'SAMTYCKE', 'PAVERKAR_INTE', 'FALLER_SNABBT'));
alter table egendomstvist alter column forsaljning drop default;
