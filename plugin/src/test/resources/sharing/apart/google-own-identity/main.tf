provider "google" {
  project = "dp-prod"
}

resource "google_iam_workload_identity_pool" "ci" {
  workload_identity_pool_id = "ci"
}

resource "google_iam_workload_identity_pool_provider" "own" {
  workload_identity_pool_id          = google_iam_workload_identity_pool.ci.workload_identity_pool_id
  workload_identity_pool_provider_id = "own"
  attribute_mapping                  = { "google.subject" = "assertion.sub" }
  oidc {
    issuer_uri = "https://git.downland-police.example"
  }
}

resource "google_project_iam_member" "ops" {
  project = "dp-prod"
  role    = "roles/editor"
  member  = "group:ops@downland-police.example"
}

resource "google_logging_project_sink" "all" {
  name        = "all"
  destination = "pubsub.googleapis.com/projects/dp-prod/topics/logs"
}
