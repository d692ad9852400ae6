provider "google" {
  project = "dp-prod"
}

resource "google_folder" "police" {
  display_name = "police"
  parent       = "organizations/1234567890"
}

resource "google_project" "rms" {
  name       = "dp-prod"
  project_id = "dp-prod"
  folder_id  = google_folder.police.name
}

resource "google_folder_iam_member" "ops" {
  folder = google_folder.police.name
  role   = "roles/editor"
  member = "group:ops@downland-council.example"
}
