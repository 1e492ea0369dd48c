package se.verkstall.webb.sakerhet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.core.user.OAuth2UserAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Roles come from the identity provider's token, and only ours count. */
class RollavbildningTest {

    private final Rollavbildning avbildning = new Rollavbildning("roles", "organisationsnummer");

    @Test
    void biljettens_roller_blir_vara_och_frammande_roller_ingenting() {
        var inloggad = avbildning.rollerFranBiljett().convert(biljett(Map.of("roles", List.of("HANDLAGGARE", "offline_access", "chef"))));

        assertThat(inloggad.getAuthorities()).extracting(GrantedAuthority::getAuthority).containsExactlyInAnyOrder("ROLE_HANDLAGGARE", "ROLE_CHEF");
        assertThat(inloggad.getName()).isEqualTo("anna");
    }

    @Test
    void en_biljett_utan_roller_ger_inga() {
        assertThat(avbildning.rollerFranBiljett().convert(biljett(Map.of("scope", "openid HANDLAGGARE"))).getAuthorities()).isEmpty();
    }

    @Test
    void den_som_loggar_in_pa_sidorna_far_id_biljettens_roller() {
        OidcIdToken id = new OidcIdToken("x", Instant.EPOCH, Instant.EPOCH.plusSeconds(60), Map.of("sub", "1", "roles", List.of("REVISOR")));

        var roller = avbildning.rollerFranInloggning().mapAuthorities(List.of(new OidcUserAuthority(id),
                new OAuth2UserAuthority(Map.of("sub", "1", "roles", "DRIFT"))));

        assertThat(roller).extracting(GrantedAuthority::getAuthority).containsExactlyInAnyOrder("ROLE_REVISOR", "ROLE_DRIFT");
    }

    @Test
    void arbetsgivarens_organisation_kommer_ur_biljetten_och_ett_nummer_som_inget_ar_ger_ingen() {
        var inloggad = avbildning.rollerFranBiljett().convert(biljett(Map.of("roles", List.of("ARBETSGIVARE"), "organisationsnummer", "559998-3508")));
        assertThat(Organisation.bara(inloggad)).isTrue();
        assertThat(Organisation.av(inloggad)).contains("5599983508");
        assertThat(Organisation.far(inloggad, "5599983508")).isTrue();
        assertThat(Organisation.far(inloggad, "5599986188")).isFalse();

        var utan = avbildning.rollerFranBiljett().convert(biljett(Map.of("roles", List.of("ARBETSGIVARE"), "organisationsnummer", "ROLE_CHEF")));
        assertThat(Organisation.av(utan)).isEmpty();
        assertThat(Organisation.far(utan, "5599983508")).isFalse();
    }

    @Test
    void den_som_ar_hos_myndigheten_begransas_inte_till_en_organisation() {
        var chef = avbildning.rollerFranBiljett().convert(biljett(Map.of("roles", List.of("CHEF", "ARBETSGIVARE"), "organisationsnummer", "5599983508")));

        assertThat(Organisation.bara(chef)).isFalse();
        assertThat(Organisation.far(chef, "5599986188")).isTrue();
    }

    /** What docker/ sets up the identity provider with is what this class reads: every role has a user, and the employer's has an organisation in both tokens. */
    @Test
    void identitetstjanstens_uppsattning_ger_varje_roll_en_anvandare_och_arbetsgivaren_sin_organisation() throws IOException {
        JsonNode uppsattning = new ObjectMapper().readTree(Path.of("docker/keycloak/verkstall-realm.json").toFile());
        List<String> roller = uppsattning.at("/roles/realm").findValuesAsText("name");
        assertThat(roller).containsExactlyInAnyOrder("HANDLAGGARE", "CHEF", "MODELLERARE", "DRIFT", "REVISOR", "ARBETSGIVARE");
        for (String roll : roller) {
            assertThat(anvandare(uppsattning, roll.toLowerCase(Locale.ROOT)).get("realmRoles")).extracting(JsonNode::asText).containsExactly(roll);
        }
        JsonNode mappare = null;
        for (JsonNode m : uppsattning.at("/clients/0/protocolMappers")) {
            mappare = m.get("name").asText().equals("organisationsnummer") ? m : mappare;
        }
        assertThat(mappare.get("protocolMapper").asText()).isEqualTo("oidc-usermodel-attribute-mapper");
        assertThat(mappare.at("/config/access.token.claim").asText()).isEqualTo("true");
        assertThat(mappare.at("/config/id.token.claim").asText()).isEqualTo("true");
        String nummer = anvandare(uppsattning, "arbetsgivare").get("attributes").get(mappare.at("/config/user.attribute").asText()).get(0).asText();

        var inloggad = avbildning.rollerFranBiljett().convert(biljett(Map.of("roles", List.of("ARBETSGIVARE"), mappare.at("/config/claim.name").asText(), nummer)));

        assertThat(Organisation.bara(inloggad)).isTrue();
        assertThat(Organisation.av(inloggad)).contains("5599983508");
    }

    private static JsonNode anvandare(JsonNode uppsattning, String namn) {
        for (JsonNode a : uppsattning.get("users")) {
            if (a.get("username").asText().equals(namn)) {
                return a;
            }
        }
        throw new AssertionError("Ingen användare " + namn);
    }

    private static Jwt biljett(Map<String, Object> ansprak) {
        return Jwt.withTokenValue("x").header("alg", "none").claim("preferred_username", "anna").claims(c -> c.putAll(ansprak)).build();
    }
}
