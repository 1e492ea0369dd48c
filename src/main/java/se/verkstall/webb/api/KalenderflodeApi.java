package se.verkstall.webb.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.net.URI;
import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.verkstall.frist.Kalenderfloden;

/** A person's own calendar feeds. */
@RestController
@RequestMapping(path = "/api/v1/kalenderfloden", produces = APPLICATION_JSON_VALUE)
class KalenderflodeApi {

    private final Kalenderfloden floden;

    KalenderflodeApi(Kalenderfloden floden) {
        this.floden = floden;
    }

    /** What is asked for: a name to know the feed by. */
    record Begaran(@Strikt.Text String namn) {
    }

    /** A new feed; the address is told this once. */
    record Nytt(long id, String adress) {
    }

    /** A feed. */
    record Flode(long id, String namn, OffsetDateTime skapad, @JsonProperty("senast_hamtat") OffsetDateTime senastHamtat) {
    }

    @GetMapping
    @Operation(summary = "Mina kalenderprenumerationer")
    List<Flode> mina(@Parameter(hidden = true) Principal vem) {
        return floden.mina(vem.getName()).stream().map(f -> new Flode(f.id(), f.namn(), f.skapad(), f.senastHamtat())).toList();
    }

    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Skapa en kalenderprenumeration", description = "Adressen visas bara nu. Den som har adressen kan läsa kalendern tills den återkallas.")
    ResponseEntity<Nytt> skapa(@RequestBody Begaran begaran, @Parameter(hidden = true) Principal vem) {
        Kalenderfloden.NyttFlode nytt = floden.skapa(vem.getName(), begaran.namn());
        String adress = ServletUriComponentsBuilder.fromCurrentContextPath().path("/kalender/{nyckel}.ics").buildAndExpand(nytt.nyckel()).toUriString();
        return ResponseEntity.created(URI.create("/api/v1/kalenderfloden/" + nytt.id())).body(new Nytt(nytt.id(), adress));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Återkalla en kalenderprenumeration")
    ResponseEntity<Void> aterkalla(@PathVariable long id, @Parameter(hidden = true) Principal vem) {
        return floden.aterkalla(id, vem.getName()) ? ResponseEntity.noContent().build() : ResponseEntity.notFound().build();
    }
}
