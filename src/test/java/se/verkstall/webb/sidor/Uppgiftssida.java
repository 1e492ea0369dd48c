package se.verkstall.webb.sidor;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A task on the page of its case. */
public record Uppgiftssida(Page sida) {

    public Uppgiftssida ta() {
        knapp("Ta uppgiften").click();
        return this;
    }

    /** Fills in a field of text, number or day. */
    public Uppgiftssida fyll(String etikett, String varde) {
        yta().getByLabel(etikett).fill(varde);
        return this;
    }

    /** Chooses one of the choices of a radio field. */
    public Uppgiftssida valj(String val) {
        yta().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(val)).check();
        return this;
    }

    /** Chooses from a list of choices. */
    public Uppgiftssida valj(String etikett, String val) {
        yta().getByLabel(etikett).selectOption(val);
        return this;
    }

    public Uppgiftssida kryssa(String etikett) {
        yta().getByLabel(etikett).check();
        return this;
    }

    /** Goes on: to the document if the decision sends one, else the task is done. */
    public Uppgiftssida vidare() {
        yta().locator(".knappar button[value=granska]").click();
        return this;
    }

    public Uppgiftssida spara() {
        knapp("Spara utkast").click();
        return this;
    }

    public Uppgiftssida andra() {
        knapp("Ändra").click();
        return this;
    }

    /** Decides, with the document in sight. */
    public void besluta() {
        knapp("Besluta").click();
    }

    /** The document as it will go out. */
    public FrameLocator handling() {
        return yta().frameLocator("iframe.handling");
    }

    /** The summary of what is wrong. */
    public Locator fel() {
        return yta().getByRole(AriaRole.ALERT);
    }

    public Locator falt(String etikett) {
        return yta().getByLabel(etikett);
    }

    public Locator yta() {
        return sida.locator("#yta");
    }

    private Locator knapp(String namn) {
        return yta().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(namn).setExact(true));
    }
}
