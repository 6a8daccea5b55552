package id.selaras.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.casework.NewId;
import id.selaras.engine.identity.Sex;
import id.selaras.registry.Birth;
import id.selaras.registry.FactKind;
import id.selaras.registry.NewPerson;
import id.selaras.registry.People;
import id.selaras.registry.PersonField;
import id.selaras.registry.RegistryChange;
import id.selaras.registry.RegistryChange.Told;
import id.selaras.registry.Relation;
import id.selaras.registry.Subject;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Proposals about different things may be accepted in any order: the registry is the same in the end. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndependentProposalsTest {
    private static final long SEED = 20_261_122L;
    private static final int ORDERS = 24;

    private Village village;

    @BeforeAll
    void open(TestServer server) {
        village = Village.over(server);
    }

    @Test
    void any_order_of_applying_independent_proposals_gives_the_same_state() {
        var random = new Random(SEED);
        var states = new HashSet<List<String>>();
        for (var i = 0; i < ORDERS; i++) {
            var home = settle();
            var changes = changes(home);
            assertThat(changes.stream().flatMap(change -> change.touches().stream()))
                    .as("nothing is touched twice")
                    .doesNotHaveDuplicates();
            var proposed = new ArrayList<>(
                    changes.stream().map(change -> propose(home, change)).toList());
            Collections.shuffle(proposed, random);
            proposed.forEach(id -> village.acts(village.supervisor, id, ProposalAct.ACCEPT, null));
            states.add(state(home));
        }
        assertThat(states).hasSize(1);
        assertThat(states.iterator().next()).anyMatch(line -> line.contains("deceased"));
    }

    /** A family of three of our own making. */
    private record Home(UUID family, UUID dwelling, UUID head, UUID wife, UUID child) {}

    private Home settle() {
        var head = village.server.as(
                village.puskesos, () -> village.server.bean(People.class).admit(person("Karto Urutan", Sex.MALE)));
        var family = sql("select family_id from registry.person where id = :id", head);
        accepted(family, newcomer(family, "Painem Urutan", Sex.FEMALE, Relation.SPOUSE));
        accepted(family, newcomer(family, "Bejo Urutan", Sex.MALE, Relation.CHILD));
        return new Home(
                family,
                sql("select dwelling_id from registry.family where id = :id", family),
                head,
                sql("select id from registry.person where family_id = :id and name = 'Painem Urutan'", family),
                sql("select id from registry.person where family_id = :id and name = 'Bejo Urutan'", family));
    }

    private static RegistryChange newcomer(UUID family, String name, Sex sex, Relation relation) {
        return new RegistryChange.Newcomer(family, person(name, sex), relation, Village.LATELY);
    }

    private static NewPerson person(String name, Sex sex) {
        var birth = Birth.on(LocalDate.of(1970, 5, 6));
        return new NewPerson(name, sex, birth, null, null, 3304202002L, "001", "002", null);
    }

    private static List<RegistryChange> changes(Home home) {
        return List.of(
                fact(Subject.DWELLING, home.dwelling(), FactKind.ROOF, "thatch"),
                fact(Subject.DWELLING, home.dwelling(), FactKind.FLOOR, "earth"),
                fact(Subject.FAMILY, home.family(), FactKind.SAVINGS, "no"),
                fact(Subject.PERSON, home.head(), FactKind.OCCUPATION, "farm_labourer"),
                fact(Subject.PERSON, home.wife(), FactKind.MARITAL_STATUS, "married"),
                new RegistryChange.Correction(home.head(), PersonField.NAME, "Kartono Urutan"),
                new RegistryChange.Correction(home.wife(), PersonField.BIRTH, "1971"),
                new RegistryChange.Death(home.child(), Village.LATELY),
                new RegistryChange.CardNumber(home.family(), "3304201203189117", Village.LATELY),
                new RegistryChange.MoveHouse(home.family(), 3304202002L, "007", "003", "Jalan Mawar"),
                newcomer(home.family(), "Bayu Urutan", Sex.MALE, Relation.GRANDCHILD));
    }

    private static RegistryChange fact(Subject subject, UUID id, FactKind kind, String code) {
        return new RegistryChange.Facts(subject, id, List.of(new Told(kind, code, null, null)));
    }

    private UUID propose(Home home, RegistryChange change) {
        return propose(home.family(), change);
    }

    private UUID propose(UUID family, RegistryChange change) {
        return village.proposes(
                village.puskesos,
                NewProposal.ofChange(
                        NewId.next(), family, change, "Untuk uji urutan", Village.LATELY, Origin.ofFamily()));
    }

    private void accepted(UUID family, RegistryChange change) {
        village.acts(village.supervisor, propose(family, change), ProposalAct.ACCEPT, null);
    }

    /** All that is now known, without ids and times. */
    private List<String> state(Home home) {
        var card = village.server
                .as(village.supervisor, () -> village.server.bean(People.class).family(home.family()))
                .orElseThrow();
        var state = new ArrayList<String>();
        state.add("card " + card.cardNo() + " at " + card.address());
        card.facts().forEach(fact -> state.add("family " + fact.kind() + fact.code() + fact.value()));
        card.members().forEach(member -> {
            state.add(member.name() + member.relation() + member.birth() + member.sex() + member.living());
            member.facts().forEach(fact -> state.add(member.name() + fact.kind() + fact.code() + fact.value()));
        });
        state.addAll(texts("""
                select p.name || ' ' || p.life || ' ' || coalesce(p.relation, '') from registry.person p
                 where p.id in (select m.person_id from registry.stay m where m.family_id = :id) order by 1""", home.family()));
        state.addAll(texts(
                "select s.answers::text from registry.sheet s where s.subject_id = :id order by 1", home.dwelling()));
        Collections.sort(state);
        return state;
    }

    private List<String> texts(String query, UUID id) {
        return village.server
                .database()
                .owner()
                .sql(query)
                .param("id", id)
                .query(String.class)
                .list();
    }

    private UUID sql(String query, UUID id) {
        return village.server
                .database()
                .owner()
                .sql(query)
                .param("id", id)
                .query(UUID.class)
                .single();
    }
}
