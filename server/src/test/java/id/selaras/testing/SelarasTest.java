package id.selaras.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The whole program runs for this class over a fresh database. Constructor, {@code @BeforeAll} and test methods may ask
 * for {@link TestServer} or {@link TestDatabase} as a parameter.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SelarasTest.OneServerPerClass.class)
public @interface SelarasTest {

    /** Has a server when a parameter first asks for it, and gives it back after the class. */
    final class OneServerPerClass implements ParameterResolver, AfterAllCallback {
        private static final Namespace NAMESPACE = Namespace.create(SelarasTest.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            var type = parameter.getParameter().getType();
            return type == TestServer.class || type == TestDatabase.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            store(context).computeIfAbsent(TestServer.class, k -> (AutoCloseable) TestServer::closeResting);
            var server = store(context).computeIfAbsent(key(context), k -> TestServer.fresh(), TestServer.class);
            return parameter.getParameter().getType() == TestServer.class ? server : server.database();
        }

        @Override
        public void afterAll(ExtensionContext context) {
            var server = store(context).remove(context.getRequiredTestClass(), TestServer.class);
            if (server != null) {
                TestServer.rest(server);
            }
        }

        private static ExtensionContext.Store store(ExtensionContext context) {
            return context.getRoot().getStore(NAMESPACE);
        }

        // A nested class shares the server of the class around it.
        private static Class<?> key(ExtensionContext context) {
            var type = context.getRequiredTestClass();
            while (type.getEnclosingClass() != null) {
                type = type.getEnclosingClass();
            }
            return type;
        }
    }
}
