package id.selaras.rights;

import id.selaras.access.Role;
import id.selaras.testing.TestDatabase.Officer;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes what an administrator administers, in the own area, next to it, above it. */
final class Charges implements Stock<Charge> {
    private static final int LAST = 999_999_999;

    private final World world;
    private final JdbcClient owner;
    private final Map<Situation, Charge> kept = new EnumMap<>(Situation.class);
    private int made;

    Charges(World world, JdbcClient owner) {
        this.world = world;
        this.owner = owner;
    }

    @Override
    public Charge of(Situation situation, @Nullable Role role) {
        var who = world.reader(situation, role);
        return situation == Situation.ONESELF
                ? make(situation, who)
                : kept.computeIfAbsent(situation, key -> make(key, null)).seenBy(who);
    }

    @Override
    public void usedUp(Situation situation, @Nullable Role role) {
        kept.remove(situation);
    }

    private Charge make(Situation situation, @Nullable Officer who) {
        var area = areaOf(situation);
        var officer = officer(situation, area, who);
        var code = "instansi-uji-" + ++made;
        putFirst(officer);
        Supplier<UUID> nothing = UUID::randomUUID;
        var exists = situation != Situation.NEVER_EXISTED;
        return new Charge(
                who,
                area,
                exists ? officer.account() : nothing.get(),
                exists ? officer.name() : "tidak.ada." + made,
                exists ? postOf(officer) : nothing.get(),
                exists ? world.organisation(code, area) : nothing.get(),
                code,
                exists ? holiday(area) : nothing.get(),
                exists ? limit(area) : nothing.get(),
                exists ? sheet(officer) : nothing.get(),
                exists ? card(officer, area) : nothing.get(),
                exists ? basis(officer, area) : nothing.get(),
                exists ? meetingDays(area) : nothing.get(),
                exists ? holder(officer, area) : nothing.get());
    }

    /** Lists of officers go by name and in pages; how many other tests made must not push this one off the first page. */
    private void putFirst(Officer officer) {
        owner.sql("update access.account set full_name = :name where id = :account")
                .param("name", "Aa %09d %s".formatted(LAST - made, officer.name()))
                .param("account", officer.account())
                .update();
    }

    static String areaOf(Situation situation) {
        return switch (situation) {
            case NEIGHBOUR -> World.NEXT_DISTRICT;
            case PARENT -> World.PROVINCE;
            default -> World.DISTRICT;
        };
    }

    private Officer officer(Situation situation, String area, @Nullable Officer who) {
        return switch (situation) {
            case ONESELF -> who == null ? world.database().officer(Role.ADMINISTRATOR, area) : who;
            case EQUAL -> world.database().officer(Role.ADMINISTRATOR, area);
            case HERE_AND_ELSEWHERE -> {
                var both = world.database().officer(Role.SECRETARIAT, area);
                world.database().post(both, World.NEXT_DISTRICT);
                yield both;
            }
            default -> world.database().officer(Role.SECRETARIAT, area);
        };
    }

    private UUID postOf(Officer officer) {
        return owner.sql("select id from access.post where account_id = :account order by area_code desc limit 1")
                .param("account", officer.account())
                .query(UUID.class)
                .single();
    }

    private UUID holiday(String area) {
        return owner.sql("""
                        insert into directory.holiday (area_code, on_date, name_id, name_en, kind)
                        values (:area, date '2031-01-01' + :day, 'Hari uji', 'Test day', 'regional') returning id""")
                .param("area", area)
                .param("day", made)
                .query(UUID.class)
                .single();
    }

    private UUID limit(String area) {
        return owner.sql("""
                        insert into directory.time_limit (area_code, step, limit_code, source, valid_from)
                        values (:area, 'verify', '3wd', 'Peraturan uji', date '2031-01-01' + :day) returning id""")
                .param("area", area)
                .param("day", made)
                .query(UUID.class)
                .single();
    }

    private UUID card(Officer officer, String area) {
        return owner.sql("""
                        insert into scorecard.card (area_code, code, version, body, loaded_by)
                        values (:area, :code, '1', '{}', :account) returning id""")
                .param("area", area)
                .param("code", "kartu-uji-" + made)
                .param("account", officer.account())
                .query(UUID.class)
                .single();
    }

    /** Withdrawn ones of the same district make room. */
    private UUID basis(Officer officer, String area) {
        owner.sql("update registry.care_basis set withdrawn_at = now() where area_code = :area")
                .param("area", area)
                .update();
        return owner.sql("""
                        insert into registry.care_basis (area_code, legal_basis, stated_by)
                        values (:area, 'Peraturan daerah uji', :account) returning id""")
                .param("area", area)
                .param("account", officer.account())
                .query(UUID.class)
                .single();
    }

    private UUID sheet(Officer officer) {
        return owner.sql("""
                        insert into administration.sheet (account_id, area_code, file_name, cells)
                        values (:account, '33.04', 'lembar-uji.csv', '') returning id""")
                .param("account", officer.account())
                .query(UUID.class)
                .single();
    }

    private UUID meetingDays(String area) {
        return owner.sql("""
                        insert into deliberation.calendar (area_code, first_day, last_day, cut_off_day, pull_day, valid_from)
                        values (:area, 1, 14, 17, 18, date '2061-01-01' + cast(:made || ' months' as interval)) returning id""")
                .param("area", area)
                .param("made", Integer.toString(made))
                .query(UUID.class)
                .single();
    }

    /** Whoever held it before makes room; the area gets a template of its own, too. */
    private UUID holder(Officer officer, String area) {
        owner.sql("update correspondence.holder set ended_at = now() where area_code = :area and post = 'AGENCY_HEAD'")
                .param("area", area)
                .update();
        owner.sql("""
                        insert into correspondence.template (area_code, code, version, kind, name, purpose, body, signers, saved_by)
                        values (:area, 'templat-uji', (select coalesce(max(version), 0) + 1 from correspondence.template), 'REFERRAL', 'Templat uji', 'Keperluan uji', 'Isi sebuah templat uji.', 'MANAGER', :account)""").param("area", area).param("account", officer.account()).update();
        return owner.sql("""
                        insert into correspondence.holder (area_code, post, account_id, title, named_by)
                        values (:area, 'AGENCY_HEAD', :account, 'Kepala dinas', :account) returning id""")
                .param("area", area)
                .param("account", officer.account())
                .query(UUID.class)
                .single();
    }
}
