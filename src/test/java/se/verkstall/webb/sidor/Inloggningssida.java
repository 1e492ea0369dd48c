package se.verkstall.webb.sidor;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page where one logs in. */
public record Inloggningssida(Page sida) {

    /** Opens the page and logs in. */
    public void loggaIn(String namn, String losen) {
        sida.navigate("/logga-in");
        sida.getByLabel("Användarnamn").fill(namn);
        sida.getByLabel("Lösenord").fill(losen);
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga in")).click();
    }
}
