package id.selaras.rights;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.rights.Probe.Heard;
import id.selaras.rights.RightsTable.Chapter;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tries every cell of docs/rights.md on the running program. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsMatrixTest {
    private static final String ONLY = System.getProperty("selaras.rights.only", "");
    private static final boolean EVERY = Boolean.getBoolean("selaras.rights.every");

    private final List<Chapter> chapters = RightsTable.read();
    private final TestServer server;
    private final Touches touches;
    private final Probes probes;

    RightsMatrixTest(TestServer server) {
        this.server = server;
        var caller = new Caller(server);
        var world = new World(server.database());
        touches = new Touches(server.database());
        probes = new Probes(touches);
        var scenes = new Scenes(world, caller, touches.owner());
        DoorProbes.add(probes, caller, world);
        WindowProbes.add(probes, touches, caller, world, scenes);
        ListProbes.add(probes, caller, world, scenes);
        CaseProbes.add(probes, caller, scenes);
        LetterProbes.add(probes, caller, scenes, touches.owner());
        ProposalProbes.add(probes, caller, world, scenes, touches.owner());
        ImportProbes.add(probes, caller, world, touches.owner());
        ServiceProbes.add(probes, caller, world, touches.owner());
        DeliberationProbes.add(probes, caller, world, touches.owner());
        var charges = new Charges(world, touches.owner());
        AdministrationProbes.add(probes, caller, charges);
        DryRunProbes.add(probes, caller, world, touches.owner());
        EndingProbes.add(probes, caller, charges, world, touches.owner());
        RuleProbes.add(probes, caller, charges, world, touches.owner());
        SubjectProbes.add(probes, caller, scenes, touches.owner());
    }

    @AfterAll
    void end() {
        touches.close();
    }

    @Test
    void every_route_stands_in_the_table_and_the_table_names_no_route_that_is_gone() {
        var written = new TreeSet<String>();
        chapters.forEach(chapter -> chapter.routes().forEach(route -> written.add(RightsTable.mappingOf(route))));
        var mapped = new TreeSet<String>();
        server.bean(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("id.selaras.")) {
                mapped.addAll(routesOf(mapping).toList());
            }
        });
        assertThat(mapped.stream().filter(route -> !written.contains(route)))
                .as("routes that docs/rights.md does not know")
                .isEmpty();
        assertThat(written.stream().filter(route -> !mapped.contains(route)))
                .as("routes of docs/rights.md that the program does not have")
                .isEmpty();
    }

    private static Stream<String> routesOf(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("ANY " + path)
                        : methods.stream().map(method -> method + " " + path));
    }

    @Test
    void every_role_has_a_column_in_every_table() {
        var roles = new TreeSet<>(Arrays.stream(Role.values()).map(Role::code).toList());
        roles.add(RightsTable.NOBODY);
        assertThat(chapters)
                .isNotEmpty()
                .allSatisfy(chapter -> assertThat(new TreeSet<>(chapter.roles().toList()))
                        .as(chapter.title())
                        .isEqualTo(roles));
    }

    @Test
    void no_way_to_try_a_route_is_left_unused() {
        var written =
                chapters.stream().flatMap(chapter -> chapter.routes().stream()).toList();
        assertThat(written).doesNotHaveDuplicates();
        assertThat(probes.routes()).containsExactlyInAnyOrderElementsOf(written);
    }

    @TestFactory
    Stream<DynamicNode> every_cell_holds() {
        return chapters.stream()
                .flatMap(chapter -> chapter.routes().stream()
                        .filter(route -> route.contains(ONLY))
                        .map(route -> DynamicTest.dynamicTest(
                                chapter.title() + ": " + route,
                                () -> assertThat(wrongCells(chapter, route))
                                        .as(route)
                                        .isEmpty())));
    }

    private List<String> wrongCells(Chapter chapter, String route) {
        var wrong = new ArrayList<String>();
        var unknowns = new LinkedHashMap<String, Map<String, String>>();
        var turnedAway = new HashSet<String>();
        chapter.rows()
                .forEach((situation, row) -> row.forEach((code, expected) -> {
                    // Who is turned away at the door is so whatever lies behind it.
                    var isKnown = expected.isAtTheDoor() && !turnedAway.add(code) && !EVERY;
                    if (expected != Answer.NEVER && !isKnown) {
                        var heard = ask(route, situation, code);
                        var fault = fault(expected, heard);
                        if (fault != null) {
                            wrong.add("%n%s as %s, %s: %s".formatted(route, code, situation.words(), fault));
                        } else if (expected == Answer.UNKNOWN) {
                            unknowns.computeIfAbsent(reader(situation, code), key -> new LinkedHashMap<>())
                                    .put(heard.reply().alike(), situation.words());
                        }
                    }
                }));
        unknowns.forEach((code, texts) -> {
            if (texts.size() > 1) {
                wrong.add("%n%s as %s: not alike are the words for %s".formatted(route, code, texts));
            }
        });
        return wrong;
    }

    // The frame of a page names its reader: only what one and the same person was told can be alike.
    private static String reader(Situation situation, String code) {
        return situation.isFromProvince() ? code + " at the province" : code;
    }

    private Heard ask(String route, Situation situation, String code) {
        return probes.of(route).ask(situation, code.equals(RightsTable.NOBODY) ? null : Role.of(code));
    }

    private static @Nullable String fault(Answer expected, Heard heard) {
        if (heard.answer() != expected) {
            return "expected %s, got %s (%s)"
                    .formatted(
                            expected.word(),
                            heard.answer().word(),
                            heard.reply().brief());
        }
        return expected.leavesNothing() && !heard.written().isEmpty()
                ? "%s, but %s was written".formatted(expected.word(), heard.written())
                : null;
    }
}
