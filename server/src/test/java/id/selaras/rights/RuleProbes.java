package id.selaras.rights;

import id.selaras.access.Role;
import id.selaras.testing.TestDatabase.Officer;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rules of programmes, as an administrator writes, approves and ends them. */
final class RuleProbes {
    private static final String PATH = "/kelola/aturan";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final World world;
    private final JdbcClient owner;
    private final Probes probes;
    private final Caller caller;
    private final Charges charges;

    private RuleProbes(Probes probes, Caller caller, Charges charges, World world, JdbcClient owner) {
        this.probes = probes;
        this.caller = caller;
        this.charges = charges;
        this.world = world;
        this.owner = owner;
    }

    static void add(Probes probes, Caller caller, Charges charges, World world, JdbcClient owner) {
        var rules = new RuleProbes(probes, caller, charges, world, owner);
        rules.everybodys();
        rules.drafts();
    }

    private void everybodys() {
        for (var page : new String[] {"", "/program/{code}"}) {
            probes.opens(
                    "GET " + PATH + page,
                    charges,
                    charge -> caller.get(charge.who(), PATH + page.replace("{code}", "PKH")));
        }
        probes.does(
                "POST " + PATH + "/baru",
                charges,
                charge -> caller.formAndOn(
                        charge.who(),
                        PATH + "/baru",
                        Map.of("kode", code(), "nama", "Bantuan uji", "pemilik", "Dinas uji")));
        probes.does("POST " + PATH + "/program/{code}/rancangan", charges, charge -> {
            owner.sql("update eligibility.draft set ended = 'discarded' where programme = 'PKH' and ended is null")
                    .update();
            return caller.formAndOn(charge.who(), PATH + "/program/PKH/rancangan", Map.of());
        });
    }

    private void drafts() {
        Stock<Written> written = Stock.anew(this::draft);
        shows(written, "");
        shows(written, "/aturan.json");
        does(written, "/unggah", one -> Map.of("simpanan", "1", "isi", rules(one.code())));
        shows(written, "/syarat?di=");
        does(written, "/syarat", one -> Map.of("simpanan", "1", "di", "", "tentang", "age", "dari", "60"));
        does(written, "/syarat/langkah", one -> Map.of("simpanan", "1", "tempat", "0", "langkah", "bukan"));
        does(
                written,
                "/nilai",
                one -> Map.of(
                        "simpanan",
                        "1",
                        "namaNilai",
                        "Besaran",
                        "angka",
                        "300.000",
                        "mulaiNilai",
                        "01-01-2027",
                        "sumberNilai",
                        "Perbup uji"));
        does(written, "/nilai/hapus", one -> Map.of("simpanan", "1", "kode", one.code() + ".batas", "ke", "0"));
        does(written, "/manfaat", one -> Map.of("simpanan", "1", "manfaat", "Beras", "setiap", "month"));
        does(
                written,
                "/umum",
                one -> Map.of(
                        "simpanan",
                        "1",
                        "nama",
                        "Bantuan",
                        "pemilik",
                        "Dinas",
                        "untuk",
                        "family",
                        "mulai",
                        "01-01-2027",
                        "sumber",
                        "Perbup"));
        does(written, "/uji", one -> Map.of());
        does(written, "/pulihkan", one -> Map.of("simpanan", "1", "ke", "1"));
        does(written, "/setujui", one -> Map.of("simpanan", "1", "tanggal", tomorrow()));
        does(written, "/buang", one -> Map.of());
        probes.does(
                "POST " + PATH + "/versi/{id}/akhiri",
                Stock.anew(this::version),
                one -> caller.formAndOn(
                        one.who(),
                        PATH + "/versi/" + one.id() + "/akhiri",
                        Map.of("sampai", tomorrow(), "alasan", "Dana habis")));
    }

    private void shows(Stock<Written> stock, String page) {
        probes.shows(
                "GET " + PATH + "/rancangan/{id}" + page.replaceFirst("\\?.*", ""),
                stock,
                one -> caller.get(one.who(), PATH + "/rancangan/" + one.id() + page),
                one -> page.startsWith("/syarat") ? one.id().toString() : one.code());
    }

    private void does(Stock<Written> stock, String act, Function<Written, Map<String, String>> fields) {
        probes.does(
                "POST " + PATH + "/rancangan/{id}" + act,
                stock,
                one -> caller.formAndOn(one.who(), PATH + "/rancangan/" + one.id() + act, fields.apply(one)));
    }

    private record Written(@Nullable Officer who, UUID id, String code) {}

    private static String tomorrow() {
        return LocalDate.now().plusDays(2).toString();
    }

    private static String code() {
        return "UJI-" + NUMBER.incrementAndGet();
    }

    private static String rules(String code) {
        return """
                {"version": "1",
                 "parameters": [{"code": "%1$s.batas", "name": "Batas", "values": [{"from": "2026-01-01", "value": 3, "source": "Perbup"}]}],
                 "programmes": [{"code": "%1$s", "name": "Bantuan uji", "owner": "Dinas uji", "unit": "family",
                  "from": "2026-01-01", "source": "Perbup uji", "condition": {"all": [{"fact": "decile", "at_most": 3}]}}]}""".formatted(code);
    }

    /** A draft that somebody else wrote. */
    private Written draft(Situation situation, @Nullable Role role) {
        var one = new Written(world.reader(situation, role), UUID.randomUUID(), code());
        if (situation != Situation.NEVER_EXISTED) {
            owner.sql("""
                            with d as (
                              insert into eligibility.draft (id, area_code, programme, begun_by)
                              select :id, :area, :code, a.id from access.account a where a.name = 'selaras.system' returning id, begun_by)
                            select id from d""")
                    .param("id", one.id())
                    .param("area", Charges.areaOf(situation))
                    .param("code", one.code())
                    .query(UUID.class)
                    .single();
            owner.sql("""
                            insert into eligibility.revision (draft_id, number, rules, cases, saved_by)
                            select id, 1, :rules, '[]', begun_by from eligibility.draft where id = :id""")
                    .param("id", one.id())
                    .param("rules", rules(one.code()))
                    .update();
        }
        return one;
    }

    private Written version(Situation situation, @Nullable Role role) {
        var one = draft(situation, role);
        if (situation != Situation.NEVER_EXISTED) {
            owner.sql("""
                            insert into eligibility.version (id, revision, holds_from, approved_by)
                            select :id, 1, current_date + 2, a.id from access.account a where a.name = 'selaras.public'""").param("id", one.id()).update();
        }
        return one;
    }
}
