package se.verkstall;

import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import se.verkstall.processmotor.Klocka;

/**
 * Base of every test on the whole application: real engine, real PostgreSQL, one shared context. The outside world is
 * silent (no simulator, no samples), no nights pass and the clock is the real one; a test that wants a sound makes it. Tests share the database, so each looks only
 * at cases it made.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "verkstall.datamapp=target/testdata/${random.uuid}",
        "verkstall.demo.exempel=false",
        "verkstall.demo.simulator=false",
        "verkstall.demo.kollegor=false",
        "verkstall.demo.klocka=riktig",
        "verkstall.nattarbete=false",
        "verkstall.utskick.postgang=false"})
@ActiveProfiles("demo")
public abstract class Integrationstest {

    @AfterEach
    void riktigTid() {
        Klocka.riktigTid();
    }
}
