-- Whether a letter, by its key, went out in the service with that number: the document sent anew, a reminder, a kontrollmeddelande. If it comes back the
-- method has failed (delgivningslagen 2010:1932 sections 26 and 30).
create function ar_delgivningsbrev(nyckel text, nr int) returns boolean language sql immutable as $$
    select nyckel ~ ('^delgivning-' || nr || '-(handling|kontroll|paminnelse)-')
$$;
