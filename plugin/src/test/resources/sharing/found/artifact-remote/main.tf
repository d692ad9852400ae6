provider "google" {
  project = "dp-prod"
}

resource "google_artifact_registry_repository" "mirror" {
  repository_id = "mirror"
  format        = "DOCKER"
  mode          = "REMOTE_REPOSITORY"
  remote_repository_config {
    docker_repository {
      custom_repository {
        uri = "https://registry.downland-council.example"
      }
    }
  }
}
