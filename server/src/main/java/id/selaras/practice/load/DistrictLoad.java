package id.selaras.practice.load;

import id.selaras.practice.cases.FictionalCases;
import id.selaras.practice.material.Subdistrict;
import id.selaras.practice.material.Village;
import id.selaras.practice.office.FictionalOffice;
import id.selaras.practice.people.Family;
import id.selaras.practice.people.FictionalPopulation;
import id.selaras.registry.Recording;
import id.selaras.registry.RegistryLoad;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Loads offices, people and cases, each in one transaction and each only once. */
public final class DistrictLoad {

    private static final long SEED = 3304;
    private static final String DISTRICT = "33.04";
    private static final long DISTRICT_NO = 3_304_000_000L;

    private final Connection owner;
    private final Consumer<String> progress;
    private final JdbcClient jdbc;

    public DistrictLoad(Connection owner, Consumer<String> progress) {
        this.owner = owner;
        this.progress = progress;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(owner, true));
    }

    public void load(Path accounts) throws SQLException, IOException {
        load(accounts, FictionalPopulation.USUAL_COUNT, FictionalCases.USUAL_COUNT);
    }

    void load(Path accounts, int families, int cases) throws SQLException, IOException {
        var villages = villages();
        var office = FictionalOffice.of(SEED, subdistricts(), villages);
        if (!has("access.account where name = 'tuti.gunungjati'")) {
            loadOffices(office);
        }
        if (!Files.exists(accounts)) {
            DemoAccounts.write(office, accounts);
        }
        var wantsPeople = !has("registry.family");
        var wantsCases = !has("casework.case_record");
        if (wantsPeople || wantsCases) {
            var today = foundedOn();
            var people = new FictionalPopulation(SEED, villages, today)
                    .families(families)
                    .toList();
            if (wantsPeople) {
                loadPeople(people, today);
            }
            if (wantsCases) {
                loadCases(people, office, cases, today);
            }
        }
    }

    /** Proposals and deliberations, and what the fictional year left in the journal, each once. */
    public void loadTrail() throws SQLException, IOException {
        if (!has("proposal.proposal") && !has("deliberation.meeting")) {
            var office = FictionalOffice.of(SEED, subdistricts(), villages());
            var offices = new OfficeLoad(owner);
            var names = new Names(office, offices.accounts(), offices.organisations());
            var today = foundedOn();
            inOneTransaction(() -> new DeliberationLoad(owner, jdbc, office, names, today).load());
        }
        if (!has("journal.entry where at < (select founded_at from public.installation)")) {
            inOneTransaction(() -> new JournalLoad(jdbc).load());
        }
    }

    private void loadOffices(FictionalOffice office) throws SQLException, IOException {
        var begun = System.nanoTime();
        // The same parameters as the sign-in's own.
        var hash = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode(DemoAccounts.PASSWORD);
        if (hash == null) {
            throw new IllegalStateException("The password of the demonstration was not hashed");
        }
        inOneTransaction(() -> new OfficeLoad(owner).load(office, hash));
        tell(
                "%,d organisations and %,d officers"
                        .formatted(
                                office.organisations().size(), office.officers().size()),
                begun);
    }

    private void loadPeople(List<Family> families, LocalDate today) throws SQLException {
        var begun = System.nanoTime();
        var records = new FamilyRecords(SEED, today);
        var loaded = new RegistryLoad(owner, Recording.WHEN_OBSERVED)
                .load(families.stream().map(records::record), count -> {});
        tell("%,d fictional families with %,d people".formatted(loaded.families(), loaded.people()), begun);
    }

    private void loadCases(List<Family> people, FictionalOffice office, int count, LocalDate today)
            throws SQLException, IOException {
        var begun = System.nanoTime();
        var scripts = new FictionalCases(SEED, people, office, subdistricts(), today).scripts(count);
        var offices = new OfficeLoad(owner);
        var names = new Names(office, offices.accounts(), offices.organisations());
        var limits = new Limits(jdbc, DISTRICT_NO);
        inOneTransaction(() -> {
            countSteps("disable");
            new CaseLoad(owner, office, names, limits, SEED).load(scripts);
            new PaperLoad(jdbc).load();
            new NeedLoad(jdbc).load();
            jdbc.sql("/* practice.count */ select insight.count_everything()")
                    .query((row, n) -> n)
                    .list();
            countSteps("enable");
        });
        jdbc.sql("/* practice.analyze */ analyze casework.case_record, casework.step, casework.referral, insight.event")
                .update();
        tell("%,d fictional cases".formatted(scripts.size()), begun);
    }

    /** Figures are counted step by step at work; a whole year of steps is counted once, when all of it is there. */
    private void countSteps(String verb) {
        for (var table : List.of("step", "confirmation")) {
            jdbc.sql("/* practice.count-steps */ alter table casework." + table + " " + verb + " trigger counted")
                    .update();
        }
    }

    private void tell(String what, long begun) {
        progress.accept("%s (%.1f s)".formatted(what, (System.nanoTime() - begun) / 1e9));
    }

    private boolean has(String rows) {
        return jdbc.sql("/* practice.has */ select exists (select from " + rows + ")")
                .query(Boolean.class)
                .single();
    }

    /** The fiction's today stays that of the first start, or people and cases loaded on two days would not fit. */
    private LocalDate foundedOn() {
        return jdbc.sql("""
                        /* practice.founded-on */
                        select coalesce((select founded_at from public.installation), now()) at time zone 'Asia/Jakarta'""")
                .query((row, n) -> row.getObject(1, LocalDateTime.class))
                .single()
                .toLocalDate();
    }

    private List<Subdistrict> subdistricts() {
        return jdbc.sql("""
                        /* practice.subdistricts */
                        select replace(code, '.', ''), name from area.area
                         where level = 3 and code like :district || '.%' order by code""")
                .param("district", DISTRICT)
                .query((row, n) -> new Subdistrict(row.getString(1), row.getString(2)))
                .list();
    }

    private List<Village> villages() {
        return jdbc.sql("""
                        /* practice.villages */
                        select replace(code, '.', ''), name from area.area
                         where level = 4 and code like :district || '.%' order by code""")
                .param("district", DISTRICT)
                .query((row, n) -> new Village(row.getString(1), row.getString(2)))
                .list();
    }

    private interface Work {
        void run() throws SQLException, IOException;
    }

    private void inOneTransaction(Work work) throws SQLException, IOException {
        owner.setAutoCommit(false);
        try {
            work.run();
            owner.commit();
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
    }
}
