package dev.cordon.estate;

/** The two ways in which a policy document is written down, with the words of each. */
enum PolicyForm {
    /** JSON, as text or as an object of a template. */
    JSON(".Statement[*]", "Effect", "Action", "NotAction", "Principal", "NotPrincipal", "Condition"),
    /** Blocks of an {@code aws_iam_policy_document}. */
    BLOCKS("statement[*]", "effect", "actions", "not_actions", "principals", "not_principals", "condition");

    private final String statements;
    final String effect;
    final String actions;
    final String notActions;
    final String principals;
    final String notPrincipals;
    final String condition;

    PolicyForm(
            String statements,
            String effect,
            String actions,
            String notActions,
            String principals,
            String notPrincipals,
            String condition) {
        this.statements = statements;
        this.effect = effect;
        this.actions = actions;
        this.notActions = notActions;
        this.principals = principals;
        this.notPrincipals = notPrincipals;
        this.condition = condition;
    }

    /** Path of the statements of a document at a path. */
    String statements(String document) {
        return document + statements;
    }
}
