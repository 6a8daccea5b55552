package id.selaras.access;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
@EnableTransactionManagement
class AccessConfiguration {

    @Bean
    ServiceIdentities serviceIdentities(
            @Value("${selaras.system-token}") String systemToken,
            @Value("${selaras.public-token}") String publicToken) {
        return new ServiceIdentities(systemToken, publicToken);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, Acting acting) {
        return new ScopedTransactionManager(dataSource, acting);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }

    /** Argon2id, 19 MiB and two passes (the OWASP minimum): about 30 ms here, two for each core at once. */
    @Bean
    PasswordEncoder passwordEncoder() {
        var atOnce = 2 * Runtime.getRuntime().availableProcessors();
        return new QueuedPasswordEncoder(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2), atOnce);
    }
}
