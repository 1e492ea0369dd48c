-- On which exception of the section a deadline was extended; null where the authority moved a day that it had set itself.
alter table frist add column forlangd_undantag text;
