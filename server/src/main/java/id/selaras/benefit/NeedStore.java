package id.selaras.benefit;

import id.selaras.benefit.Need.Wanted;
import id.selaras.benefit.NewNeed.OfCase;
import id.selaras.directory.Sector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes needs; whose there are is decided by row-level security. */
@Repository
class NeedStore {
    private static final String COLUMNS = """
            id, area_no, family_id, person_id, sector, programme_code, programme_name, case_id, referral_id, state, reason,
            recorded_at, changed_at""";

    private final JdbcClient jdbc;

    NeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Need> find(UUID id) {
        return jdbc.sql("/* benefit.need */ select " + COLUMNS + " from benefit.need where id = :id")
                .param("id", id)
                .query(NeedStore::read)
                .optional();
    }

    /** The latest change first. */
    List<Need> ofFamily(UUID family) {
        return jdbc.sql("/* benefit.needs-of-family */ select " + COLUMNS
                        + " from benefit.need where family_id = :family order by changed_at desc, id limit 100")
                .param("family", family)
                .query(NeedStore::read)
                .list();
    }

    List<Need> ofCase(UUID caseId) {
        return jdbc.sql("/* benefit.needs-of-case */ select " + COLUMNS
                        + " from benefit.need where case_id = :case order by recorded_at, id limit 100")
                .param("case", caseId)
                .query(NeedStore::read)
                .list();
    }

    List<Need> ofReferrals(Collection<UUID> referrals) {
        return jdbc.sql("/* benefit.needs-of-referrals */ select " + COLUMNS
                        + " from benefit.need where referral_id = any (:referrals)")
                .param("referrals", referrals.toArray(UUID[]::new))
                .query(NeedStore::read)
                .list();
    }

    /** False where the family already has an open need of this programme. */
    boolean insert(NewNeed need, NeedState state, @Nullable String reason, @Nullable UUID organisation) {
        var ofCase = need.ofCase();
        return jdbc.sql("""
                /* benefit.insert-need */ insert into benefit.need
                  (id, area_no, family_id, person_id, sector, programme_code, programme_name, case_id, organisation_id, restricted,
                   floor_rank, about_account, state, reason)
                values (:id, :area, coalesce(:family::uuid, (select p.family_id from registry.person p where p.id = :person)),
                        :person, :sector, :programme, :name, :case, :organisation, :restricted, :floor, :about, :state, :reason)
                on conflict do nothing""")
                        .param("id", need.id())
                        .param("area", need.areaNo())
                        .param("family", need.family())
                        .param("person", need.person())
                        .param("sector", need.sector().code())
                        .param("programme", code(need.programme()))
                        .param(
                                "name",
                                need.programme() == null
                                        ? null
                                        : need.programme().name())
                        .param("case", ofCase == null ? null : ofCase.id())
                        .param("organisation", organisation)
                        .param("restricted", ofCase != null && ofCase.restricted())
                        .param("floor", ofCase == null ? 1 : ofCase.floorRank())
                        .param("about", ofCase == null ? null : ofCase.aboutAccount())
                        .param("state", state.code())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** The family's open need of a programme that belongs to no case goes with this one. */
    void joinCase(UUID id, OfCase ofCase) {
        jdbc.sql("""
                /* benefit.join-case */ update benefit.need
                   set case_id = :case, restricted = :restricted, floor_rank = :floor, about_account = :about
                 where id = :id and case_id is null""")
                .param("id", id)
                .param("case", ofCase.id())
                .param("restricted", ofCase.restricted())
                .param("floor", ofCase.floorRank())
                .param("about", ofCase.aboutAccount())
                .update();
    }

    /** Names who is asked to meet it. */
    void ask(UUID id, UUID referral, UUID organisation) {
        jdbc.sql("""
                /* benefit.ask */ update benefit.need set referral_id = :referral, organisation_id = :organisation where id = :id""")
                .param("id", id)
                .param("referral", referral)
                .param("organisation", organisation)
                .update();
    }

    /** False where somebody moved it meanwhile. */
    boolean move(Need need, NeedState to, @Nullable String reason) {
        return jdbc.sql("""
                /* benefit.move-need */ update benefit.need
                   set state = :to, reason = :reason, changed_at = now(), waiting_since = case when :to = 'waiting' then now() end
                 where id = :id and state = :was""")
                        .param("id", need.id())
                        .param("was", need.state().code())
                        .param("to", to.code())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    Optional<Place> place(UUID need) {
        return jdbc
                .sql("/* benefit.place-of */ select place, of_all from benefit.place_of(:need)")
                .param("need", need)
                .query((row, n) -> new Place(row.getInt("place"), row.getInt("of_all")))
                .list()
                .stream()
                .filter(place -> place.number() > 0)
                .findFirst();
    }

    /** Oldest first. */
    List<NeedStep> steps(Collection<UUID> needs) {
        return jdbc.sql("""
                /* benefit.need-steps */ select s.need_id, s.to_state, s.reason, s.at, a.full_name
                  from benefit.need_step s join access.account a on a.id = s.actor
                 where s.need_id = any (:needs) order by s.id""")
                .param("needs", needs.toArray(UUID[]::new))
                .query((row, n) -> new NeedStep(
                        row.getObject("need_id", UUID.class),
                        NeedState.of(row.getString("to_state")),
                        row.getString("reason"),
                        instant(row, "at"),
                        row.getString("full_name")))
                .list();
    }

    private static Need read(ResultSet row, int number) throws SQLException {
        var programme = row.getString("programme_code");
        return new Need(
                row.getObject("id", UUID.class),
                row.getLong("area_no"),
                row.getObject("family_id", UUID.class),
                row.getObject("person_id", UUID.class),
                Sector.of(row.getString("sector")),
                programme == null ? null : new Wanted(programme, row.getString("programme_name")),
                row.getObject("case_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                NeedState.of(row.getString("state")),
                row.getString("reason"),
                instant(row, "recorded_at"),
                instant(row, "changed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable String code(@Nullable Wanted programme) {
        return programme == null ? null : programme.code();
    }
}
