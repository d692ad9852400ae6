provider "google" {
  project = "dp-prod"
}

resource "google_project_iam_member" "m" {
  project = "dp-prod"
  role    = "roles/viewer"
  member  = "user:desk@downland-council.example"
}
