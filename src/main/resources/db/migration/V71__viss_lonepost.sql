-- The one item of pay that a decision is about (UF 7:12), or null: all pay to come.
alter table loneutmatning add column viss_lonepost text;
