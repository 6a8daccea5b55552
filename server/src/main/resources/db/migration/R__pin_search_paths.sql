-- A function that runs with the owner's rights must look into temporary tables last; left unsaid, they come first.
-- Later migrations write pg_temp themselves: this runs once.
do $$ declare f record; begin
  for f in select p.oid::regprocedure as name, c.setting
             from pg_proc p join pg_namespace n on n.oid = p.pronamespace, unnest(p.proconfig) c(setting)
            where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema', 'public')
              and c.setting like 'search\_path=%' and c.setting not like '%pg\_temp'
  loop
    execute format('alter function %s set search_path = %s, pg_temp', f.name, substr(f.setting, length('search_path=') + 1));
  end loop;
end $$;
