-- Letters about a case: templates, who holds which signing post, and the way of a letter from its draft to its issue.
create schema correspondence;
grant usage on schema correspondence to selaras_area;

-- A version is never changed; an area's own newest one that is not withdrawn goes before the nation's.
create table correspondence.template (
  id           uuid primary key default uuidv7(),
  area_code    text not null default '',
  area_lo      bigint not null generated always as (area.lowest(area_code)) stored,
  area_hi      bigint not null generated always as (area.beyond(area_code)) stored,
  code         text not null check (code ~ '^[a-z][a-z0-9-]{2,39}$'),
  version      int not null check (version > 0),
  kind         text not null check (kind in ('REFERRAL','RECOMMENDATION','DTSEN_STATEMENT','WINDOW_STATEMENT')),
  name         text not null check (length(name) between 3 and 120),
  purpose      text not null check (length(purpose) between 3 and 160),
  body         text not null check (length(body) between 20 and 6000),
  valid_days   int check (valid_days between 1 and 1095),
  max_decile   int check (max_decile between 1 and 10),
  same_person  boolean not null default false,
  checkers     text not null default '' check (length(checkers) <= 200),
  signers      text not null check (length(signers) between 3 and 200),
  saved_by     uuid default access.current_account() references access.account,
  saved_at     timestamptz not null default now(),
  withdrawn_at timestamptz,
  unique (area_code, code, version)
);

-- A signing post is held by an account, one at a time; its title is what stands under the letter.
create table correspondence.holder (
  id         uuid primary key default uuidv7(),
  area_code  text not null,
  area_lo    bigint not null generated always as (area.lowest(area_code)) stored,
  area_hi    bigint not null generated always as (area.beyond(area_code)) stored,
  post       text not null check (post in ('COORDINATOR','VILLAGE_HEAD','MANAGER','DIVISION_HEAD','AGENCY_HEAD')),
  account_id uuid not null references access.account,
  title      text not null check (length(title) between 3 and 120),
  nip        text check (nip ~ '^[0-9]{18}$'),
  named_by   uuid not null default access.current_account() references access.account,
  named_at   timestamptz not null default now(),
  ended_at   timestamptz
);
create unique index one_at_a_time on correspondence.holder (area_code, post) where ended_at is null;

create table correspondence.letter (
  id          uuid primary key,
  case_id     uuid not null references casework.case_record,
  area_no     bigint not null references area.area,
  template_id uuid not null references correspondence.template,
  recipient   text not null default '' check (length(recipient) <= 300),
  body        text not null check (length(body) between 1 and 12000),
  state       text not null default 'DRAFT' check (state in ('DRAFT','CHECKING','CHECKED','PRINTED','ISSUED','REVOKED','DROPPED')),
  round       int not null default 0,
  reason      text check (length(reason) <= 500),
  issued_id   uuid references letter.issued,
  scan_id     uuid references casework.attachment,
  drafted_by  uuid not null default access.current_account() references access.account,
  drafted_at  timestamptz not null default now(),
  version     int not null default 1,
  check ((issued_id is not null) = (state in ('PRINTED','ISSUED','REVOKED')))
);
create index on correspondence.letter (case_id);
create index letters_under_way on correspondence.letter (area_no, drafted_at) where state in ('DRAFT','CHECKING','CHECKED','PRINTED');

-- Who initialled (paraf), approved or signed which step. A letter that came back begins a new round.
create table correspondence.done (
  letter_id      uuid not null references correspondence.letter,
  round          int not null,
  no             int not null,
  act            text not null check (act in ('CHECK','SIGN')),
  manner         text not null check (manner in ('APPROVED','ON_PAPER')),
  holder_id      uuid not null references correspondence.holder,
  holder_account uuid not null references access.account,
  same_person    boolean not null,
  by_account     uuid not null default access.current_account() references access.account,
  at             timestamptz not null default now(),
  primary key (letter_id, round, no),
  check (manner = 'APPROVED' or act = 'SIGN')
);
-- Nobody answers for two steps of one letter unless its template says so.
create unique index nobody_twice on correspondence.done (letter_id, round, holder_account) where not same_person;

create function correspondence.goes_its_way() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state in ('REVOKED', 'DROPPED') or not (new.state = old.state or (old.state, new.state) in (
       ('DRAFT','CHECKING'), ('DRAFT','CHECKED'), ('DRAFT','DROPPED'), ('CHECKING','DRAFT'), ('CHECKING','CHECKED'),
       ('CHECKING','DROPPED'), ('CHECKED','DRAFT'), ('CHECKED','DROPPED'), ('CHECKED','PRINTED'), ('CHECKED','ISSUED'),
       ('PRINTED','ISSUED'), ('PRINTED','REVOKED'), ('ISSUED','REVOKED')))
     or (old.state <> 'DRAFT' and (new.body <> old.body or new.recipient <> old.recipient)) then
    raise exception 'a letter does not go that way' using errcode = '42501';
  end if;
  return new;
end $$;
revoke execute on function correspondence.goes_its_way() from public;
create trigger goes_its_way before update on correspondence.letter for each row
  when (current_user = 'selaras_area') execute function correspondence.goes_its_way();

alter table correspondence.template enable row level security;
alter table correspondence.holder enable row level security;
alter table correspondence.letter enable row level security;
alter table correspondence.done enable row level security;
grant select, insert on correspondence.template, correspondence.holder, correspondence.letter, correspondence.done to selaras_area;
grant update (withdrawn_at) on correspondence.template to selaras_area;
grant update (ended_at) on correspondence.holder to selaras_area;
grant update (recipient, body, state, round, reason, issued_id, scan_id, version) on correspondence.letter to selaras_area;

do $$ declare t text; begin
  foreach t in array array['template', 'holder'] loop
    execute format('create policy everybody_reads on correspondence.%I for select to selaras_area using ((select access.ok()))', t);
    execute format('create policy administrators_change on correspondence.%I for update to selaras_area
      using (access.administers(area_lo, area_hi)) with check (access.administers(area_lo, area_hi))', t);
  end loop;
end $$;
create policy administrators_add on correspondence.template for insert to selaras_area
  with check (access.administers(area_lo, area_hi) and saved_by = access.current_account());
create policy administrators_add on correspondence.holder for insert to selaras_area
  with check (access.administers(area_lo, area_hi) and named_by = access.current_account());

-- A letter is seen by whoever sees its case, and moved by officers of the area that issues it.
create policy with_the_case on correspondence.letter for select to selaras_area
  using (exists (select 1 from casework.case_record c where c.id = case_id));
do $$
declare
  inside constant text :=
    $p$area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
       and case when (select current_setting('app.areas') = '') then true
                else (select nullif(current_setting('app.areas'), '')::int8multirange) @> area_no end
       and current_setting('app.rank')::int <= 3 and current_setting('app.write') = 'on'
       and exists (select 1 from casework.case_record c where c.id = case_id)$p$;
begin
  execute format('create policy own_area_drafts on correspondence.letter for insert to selaras_area with check (%s)',
                 inside || $p$ and drafted_by = access.current_account() and state = 'DRAFT'$p$);
  execute format('create policy own_area_moves on correspondence.letter for update to selaras_area using (%s) with check (%s)', inside, inside);
end $$;
create policy with_the_letter on correspondence.done for select to selaras_area
  using (exists (select 1 from correspondence.letter l where l.id = letter_id));
-- A step is answered for by who holds the post now, in person; that a pen signed is recorded by the office that holds the scan.
create policy holders_answer on correspondence.done for insert to selaras_area with check (
  current_setting('app.write') = 'on' and by_account = access.current_account()
  and (manner = 'ON_PAPER' or holder_account = access.current_account())
  and exists (select 1 from correspondence.letter l
                join correspondence.template t on t.id = l.template_id
                join correspondence.holder h on h.area_lo = l.area_no
               where l.id = letter_id and l.round = done.round and t.same_person = done.same_person
                 and h.id = holder_id and h.account_id = holder_account and h.ended_at is null
                 and (t.same_person or l.drafted_by <> holder_account)));

-- The nation's own, to begin with.
insert into correspondence.template (code, version, kind, name, purpose, valid_days, max_decile, checkers, signers, saved_by, body) values
('rujukan-layanan', 1, 'REFERRAL', 'Surat rujukan layanan', 'Rujukan layanan sosial', 30, null, '', 'MANAGER', null,
$t$Dengan hormat, kami merujuk warga berikut untuk memperoleh layanan sesuai pokok perkara di bawah ini.

Nama: {{nama}}
NIK: {{nik}}
Lahir: {{lahir}}
Alamat: {{alamat}}
Pokok perkara: {{perihal}}
Nomor tiket: {{tiket}}

Berkas yang kami miliki: {{lampiran}}.

Kami mohon warga tersebut dilayani sesuai ketentuan, dan kabar hasilnya disampaikan kepada kami.$t$),
('rekomendasi-bantuan', 1, 'RECOMMENDATION', 'Surat rekomendasi bantuan', 'Rekomendasi bantuan sosial', 60, null, 'MANAGER,DIVISION_HEAD', 'AGENCY_HEAD', null,
$t$Berdasarkan pemeriksaan kami, kami merekomendasikan warga berikut untuk dipertimbangkan menerima bantuan.

Nama: {{nama}}
NIK: {{nik}}
Lahir: {{lahir}}
Alamat: {{alamat}}
Kepala keluarga: {{kepala_keluarga}}
Pokok perkara: {{perihal}}

Keputusan tetap ada pada penyelenggara bantuan. Demikian rekomendasi ini dibuat untuk digunakan sebagaimana mestinya.$t$),
('sk-dtsen-sekolah', 1, 'DTSEN_STATEMENT', 'SK DTSEN untuk pendaftaran sekolah', 'Pendaftaran sekolah jalur afirmasi', 90, 5, 'MANAGER,DIVISION_HEAD', 'AGENCY_HEAD', null,
$t$Yang bertanda tangan di bawah ini menerangkan bahwa warga berikut tercatat dalam Data Tunggal Sosial dan Ekonomi Nasional (DTSEN).

Nama: {{nama}}
NIK: {{nik}}
Lahir: {{lahir}}
Alamat: {{alamat}}
Kepala keluarga: {{kepala_keluarga}}
Desil: {{desil}} (data {{tanggal_desil}})

Surat keterangan ini dibuat untuk {{keperluan}} dan tidak berlaku untuk keperluan lain.$t$),
('sk-dtsen-kuliah', 1, 'DTSEN_STATEMENT', 'SK DTSEN untuk KIP Kuliah', 'Pendaftaran KIP Kuliah', 180, 4, 'MANAGER,DIVISION_HEAD', 'AGENCY_HEAD', null,
$t$Yang bertanda tangan di bawah ini menerangkan bahwa warga berikut tercatat dalam Data Tunggal Sosial dan Ekonomi Nasional (DTSEN).

Nama: {{nama}}
NIK: {{nik}}
Lahir: {{lahir}}
Alamat: {{alamat}}
Kepala keluarga: {{kepala_keluarga}}
Desil: {{desil}} (data {{tanggal_desil}})

Surat keterangan ini dibuat untuk {{keperluan}} dan tidak berlaku untuk keperluan lain.$t$),
('sk-dtsen-kesehatan', 1, 'DTSEN_STATEMENT', 'SK DTSEN untuk jaminan kesehatan', 'Pengajuan jaminan kesehatan', 30, null, 'MANAGER,DIVISION_HEAD', 'AGENCY_HEAD', null,
$t$Yang bertanda tangan di bawah ini menerangkan bahwa warga berikut tercatat dalam Data Tunggal Sosial dan Ekonomi Nasional (DTSEN).

Nama: {{nama}}
NIK: {{nik}}
Lahir: {{lahir}}
Alamat: {{alamat}}

Surat keterangan ini dibuat untuk {{keperluan}} dan tidak berlaku untuk keperluan lain.$t$),
('keterangan-puskesos', 1, 'WINDOW_STATEMENT', 'Surat keterangan Puskesos', 'Keterangan untuk layanan sosial', 30, null, 'COORDINATOR', 'VILLAGE_HEAD', null,
$t$Yang bertanda tangan di bawah ini menerangkan bahwa warga berikut tinggal di {{desa}}, Kecamatan {{kecamatan}}, dan perkaranya tercatat di Puskesos.

Nama: {{nama}}
NIK: {{nik}}
Lahir: {{lahir}}
Alamat: {{alamat}}
Pokok perkara: {{perihal}}
Nomor tiket: {{tiket}}

Demikian surat keterangan ini dibuat untuk {{keperluan}}.$t$);
