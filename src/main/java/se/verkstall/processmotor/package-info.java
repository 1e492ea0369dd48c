/** The one façade over the engine: its configuration, its clock, the task list and the forms. Nothing else but {@code *.process} sees {@code org.camunda}. */
@org.springframework.modulith.ApplicationModule(displayName = "Processmotor", allowedDependencies = {"lag", "tid"})
package se.verkstall.processmotor;
