package id.selaras;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {
    // The engine is a library beside the modules, open to all of them.
    private final ApplicationModules modules =
            ApplicationModules.of(Selaras.class, JavaClass.Predicates.resideInAPackage("id.selaras.engine.."));

    @Test
    void an_arrow_between_modules_points_down_and_ends_at_an_api() {
        modules.verify();
    }

    @Test
    void the_diagrams_of_the_documentation_are_drawn_from_the_code() {
        new Documenter(modules).writeDocumentation();
    }
}
